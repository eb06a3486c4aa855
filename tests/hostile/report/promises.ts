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
    cases: ['H01', 'H02', 'H03', 'H05', 'H06', 'H10', 'H14', 'H34'],
  },
  {
    document: 'README.md',
    words: 'Each is read back; what the page refused or changed is said.',
    cases: ['H07', 'H09', 'F10'],
  },
  { document: 'README.md', words: 'Frames it may not read are named.', cases: ['H21', 'H24'] },
  { document: 'README.md', words: 'no content scripts, no network', cases: ['P04', 'H18'] },
];

/** The case ids a test's title begins with. */
export function idsOf(title: string): string[] {
  const ids: string[] = [];
  for (const word of title.split(' ')) {
    if (!/^[HFIPA]\d\d$/.test(word)) break;
    ids.push(word);
  }
  return ids;
}

/** docs/PROMISES.md: each promise with its cases, named as the suite names them. */
export function promisesPage(titles: readonly string[]): string {
  const named = (id: string) => titles.filter((title) => idsOf(title).includes(id));
  const rows = promises.map(({ document, words, cases }) => {
    const backing = cases.map((id) => `${id} ${(named(id)[0] ?? '').replace(/^([HFIPA]\d\d )+(×10 )?/, '')}`);
    return `- “${words}” ([${document}](../${document}))\n${backing.map((line) => `  - ${line}`).join('\n')}`;
  });
  return `# Promises and their proofs

What we promise, word for word, and the cases of \`npm run test:hostile\` that fail if it is not so. Written by
\`npm run promises\`; a test holds it to the documents and to the suite. In each case the same is checked besides what
its name says: no answer anywhere but in the control it was approved for, a log that gives every record again, errors
in words of the one catalogue, no uncaught error and no broken policy in any part of the extension, no request of ours,
and a page whose markup is as it was.

${rows.join('\n')}
`;
}
