import { labelledSets } from './labelled.ts';
import { syntheticLibrary } from './syntheticLibrary.ts';
import { systems, type System } from './systems.ts';

const sizes = [47, 1000, 10_000, 50_000];
/** A system that is slow is asked fewer questions; the mean of a few is near enough where the gap is a thousandfold. */
const patienceMs = 1500;

/** Milliseconds of processor time a question, and to build, by size of the library. */
export function printSpeed(): void {
  const questions = labelledSets()
    .flatMap(({ asks }) => asks)
    .slice(0, 400);
  for (const size of sizes) {
    console.log(`\n## speed at ${size} entries without alternates (ms of processor time)`);
    const library = syntheticLibrary(size);
    const rows = systems.map((system) => ({ name: system.name, ...timed(system, library, questions) }));
    const own = rows[0]?.aQuestion ?? 1;
    console.table(rows.map((row) => ({ ...row, timesOnRecord: Math.round(row.aQuestion / own) })));
  }
}

function timed(
  system: System,
  library: ReturnType<typeof syntheticLibrary>,
  questions: readonly { readonly question: string }[],
) {
  const before = processorMs();
  const ask = system.build(library);
  const build = processorMs() - before;
  for (const question of questions.slice(0, 2)) ask(question);
  const start = processorMs();
  let asked = 0;
  for (const question of questions) {
    ask(question);
    asked += 1;
    if (processorMs() - start > patienceMs) break;
  }
  const aQuestion = (processorMs() - start) / asked;
  return { aQuestion: Number(aQuestion.toFixed(3)), asked, build: Math.round(build) };
}

/** Processor time of this process: other work on the machine does not show in it. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
