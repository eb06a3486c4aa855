import { accessSync, constants, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const paths = globSync('.github/workflows/*').toSorted();
const read = (path: string): Workflow => parse(readFileSync(path, 'utf8'), { strict: true }) as Workflow;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const notDry = '${{ !inputs.dry_run }}';
const stepsOf = ({ jobs }: Workflow) =>
  Object.values(jobs).flatMap((job) => job.steps.map((step) => ({ job, step })));
/** What runs only where something is published. */
const isHeldBack = ({ job, step }: { job: Job; step: Step }) => job.if === notDry || step.if === notDry;

test('there are the three workflows, under the names of their files', () => {
  expect(paths.map((path) => basename(path))).toEqual(['e2e.yml', 'release.yml', 'validate.yml']);
  expect(paths.map((path) => `${read(path).name}.yml`)).toEqual(paths.map((path) => basename(path)));
});

/** One command, without the values that the workflow puts into it. */
const bare = (line: string) => line.replaceAll(/\$\{\{[^}]*\}\}/g, '').trim();

test.each(paths)('every command of %s is there', (path) => {
  const lines = stepsOf(read(path)).flatMap(({ step }) => (step.run ?? '').split('\n').map(bare));
  const commands = lines.filter((line) => line !== '');
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) {
    const [program, verb, name] = command.split(' ');
    if (program === 'npm') expect(Object.keys(scripts), command).toContain(verb === 'run' ? name : verb);
    else if (program === '.ci/run') accessSync('.ci/run', constants.X_OK);
    else expect(['cat', 'gh'], command).toContain(program);
  }
});

test.each(paths)('every action of %s is pinned to a commit, with its version beside it', (path) => {
  const text = readFileSync(path, 'utf8');
  const pinned = /uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
  const lines = text.split('\n').filter((line) => line.includes('uses:'));
  expect(lines).toHaveLength(stepsOf(read(path)).filter(({ step }) => step.uses).length);
  expect(lines.filter((line) => !pinned.test(line))).toEqual([]);
});

test('one action has one version everywhere', () => {
  const used = new Set(paths.flatMap((path) => stepsOf(read(path)).flatMap(({ step }) => step.uses ?? [])));
  const names = [...used].map((one) => one.split('@')[0]);
  expect(new Set(names).size).toBe(names.length);
});

test.each(paths)('%s may read only, keeps no token beside the code, and ends some time', (path) => {
  const workflow = read(path);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(120);
  for (const { step } of stepsOf(workflow))
    if (step.uses?.includes('/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
});

test.each(paths)('%s puts no text from outside into a command', (path) => {
  for (const { step } of stepsOf(read(path))) {
    const put = [...(step.run ?? '').matchAll(/\$\{\{\s*([^}]*?)\s*\}\}/g)].map(([, inside]) => inside);
    expect(put.filter((inside) => inside !== "inputs.dry_run && '--dry-run' || ''")).toEqual([]);
  }
});

const release = () => read('.github/workflows/release.yml');

test('a release is a dry run unless somebody says otherwise', () => {
  const { workflow_dispatch: asked } = release().on as { workflow_dispatch: { inputs: object } };
  expect(asked.inputs).toMatchObject({ dry_run: { type: 'boolean', default: true } });
  expect(Object.keys(release().on)).toEqual(['workflow_dispatch']);
});

test('a dry run has no leave to write, no token, and no command that publishes', () => {
  for (const { job, step } of stepsOf(release()).filter((one) => !isHeldBack(one))) {
    expect(job.permissions ?? {}).toEqual({});
    expect(JSON.stringify(step)).not.toMatch(/token|secrets|\bgh |npm publish|git push|git tag/);
  }
  const published = stepsOf(release()).filter(isHeldBack);
  expect(published.filter(({ step }) => step.run?.startsWith('gh release create'))).toHaveLength(1);
});

test('the command that makes the packages is told that it is a dry run', () => {
  const commands = stepsOf(release()).flatMap(({ step }) => step.run ?? []);
  expect(commands).toContain("npm run release -- ${{ inputs.dry_run && '--dry-run' || '' }}");
});
