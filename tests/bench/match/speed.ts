import { labelledSets } from './labelled.ts';
import { syntheticLibrary } from './syntheticLibrary.ts';
import { systems, type System } from './systems.ts';

const sizes = [47, 1000, 10_000, 50_000];
/**
 * Every system is asked for this long after warming up for as long: a slow one gets through few of the
 * questions, the slowest through one, a fast one through all of them several times. `asked` says how many it was.
 */
const patienceMs = 1500;
/** What is asked between two looks at the clock takes about this long: a look can cost more than a question. */
const betweenLooksMs = 25;

/** Milliseconds of processor time a question, and to build, by size of the library. */
export function speed(): Record<string, object[]> {
  const tables: Record<string, object[]> = {};
  const questions = labelledSets()
    .flatMap(({ asks }) => asks)
    .slice(0, 400);
  for (const size of sizes) {
    const library = syntheticLibrary(size);
    const rows = systems.map((system) => ({ name: system.name, ...timed(system, library, questions) }));
    const own = rows[0]?.aQuestion ?? 1;
    const title = `speed at ${size} entries without alternates (ms of processor time)`;
    const table = rows.map((row) => ({ ...row, timesOnRecord: Number((row.aQuestion / own).toFixed(1)) }));
    console.log(title);
    console.table(table);
    tables[title] = table;
  }
  return tables;
}

function timed(
  system: System,
  library: ReturnType<typeof syntheticLibrary>,
  questions: readonly { readonly question: string }[],
) {
  const before = processorMs();
  const ask = system.build(library);
  const build = processorMs() - before;
  const warmUp = askFor(patienceMs, ask, questions);
  // Where one question takes longer than all the patience there is, it is the figure.
  const { spent, asked } = warmUp.asked === 1 ? warmUp : askFor(patienceMs, ask, questions);
  return { aQuestion: Number((spent / asked).toFixed(4)), asked, build: Math.round(build) };
}

/** Asks one question after another, from the start again where all were asked, until the time is used up. */
function askFor(
  milliseconds: number,
  ask: ReturnType<System['build']>,
  questions: readonly { readonly question: string }[],
) {
  const start = processorMs();
  let asked = 0;
  let spent = 0;
  let atOnce = 1;
  while (spent < milliseconds) {
    for (let more = atOnce; more > 0; more -= 1) {
      const question = questions[asked % questions.length];
      if (question) ask(question);
      asked += 1;
    }
    const before = spent;
    spent = processorMs() - start;
    if (spent - before < betweenLooksMs) atOnce *= 2;
  }
  return { spent, asked };
}

/** Processor time of this process: other work on the machine does not show in it. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
