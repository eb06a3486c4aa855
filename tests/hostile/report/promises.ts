import { nameOf, type CaseOutcome } from './table.ts';

/** What we promise in writing, word for word, and the cases that would fail if it were not so. */
export interface Promised {
  readonly document: 'PRIVACY.md' | 'README.md';
  /** A sentence, or part of one, that stands there. */
  readonly words: string;
  readonly cases: readonly string[];
}

export const promises: readonly Promised[] = [
  {
    document: 'PRIVACY.md',
    words: 'No part of the extension makes a request.',
    cases: ['P04', 'H01', 'F06', 'H39'],
  },
  { document: 'PRIVACY.md', words: 'At install OnRecord may read no site at all.', cases: ['H18', 'F21'] },
  {
    document: 'PRIVACY.md',
    words: 'until that tab goes to another site',
    cases: ['F21', 'F11', 'F12', 'F13'],
  },
  {
    document: 'PRIVACY.md',
    words: 'OnRecord adds no elements, styles or marks of its own to a page.',
    cases: ['H18', 'H39', 'H26'],
  },
  {
    document: 'PRIVACY.md',
    words: 'it receives one approved answer at a time, over a connection that closes when the page goes away',
    cases: ['H19', 'F10', 'F11', 'F12', 'F13', 'F15'],
  },
  {
    document: 'PRIVACY.md',
    words: "in the extension's own storage in your browser profile",
    cases: ['H19', 'F03', 'F06', 'F07', 'F08', 'F17', 'F18', 'F22', 'F24', 'F25', 'F27'],
  },
  {
    document: 'PRIVACY.md',
    words: 'Exactly the answers you insert, through the fields they were inserted into.',
    cases: ['H01', 'H02', 'H03', 'H05', 'H06', 'H10', 'H14', 'H34', 'H22'],
  },
  {
    document: 'README.md',
    words: 'Each is read back; what the page refused or changed is said.',
    cases: ['H07', 'H09', 'F10'],
  },
  { document: 'README.md', words: 'Frames it may not read are named.', cases: ['H21', 'H24'] },
  { document: 'README.md', words: 'no content scripts, no network', cases: ['P04', 'H18'] },
];

/** The cases behind a promise: whether each held in the run, was broken, or was not run at all. */
export function backing({ cases }: Promised, outcomes: readonly CaseOutcome[]): string[] {
  return cases.flatMap((id) => {
    const found = outcomes.filter(({ ids }) => ids.includes(id));
    if (found.length === 0) return [`${id} **was not run**`];
    return found.map(({ title, passes, failures }) => {
      if (passes + failures === 0) return `${id} ${nameOf(title)} **was not run**`;
      const times = passes > 1 ? ` (${passes} times)` : '';
      return `${id} ${nameOf(title)}${failures > 0 ? ` **failed ${failures} of ${passes + failures}**` : times}`;
    });
  });
}

/** docs/PROMISES.md: each promise with what a run of the suite showed of its cases. */
export function promisesPage(outcomes: readonly CaseOutcome[]): string {
  const rows = promises.map((promised) => {
    const { document, words } = promised;
    const lines = backing(promised, outcomes).map((line) => `  - ${line}`);
    return `- “${words}” ([${document}](../${document}))\n${lines.join('\n')}`;
  });
  return `# Promises and their proofs

What we promise, word for word, and what the last whole run of \`npm run test:hostile\` showed of the cases that would
fail if it were not so. Written by \`npm run promises\` from the report of that run: a case that failed or was not run
is shown so. In each case the same is checked besides what its name says: no answer anywhere but in the control it was
approved for, a log that gives every record again, errors in words of the one catalogue, no uncaught error and no broken
policy in any part of the extension, no request of ours, and a page whose markup is as it was.

${rows.join('\n')}
`;
}
