import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from '#core/files/readFile.ts';

/** Machines that run everything at once are slow; how long it takes is not what is tested. */
const patient = 60_000;

test(
  'no bytes whatever make a reader throw',
  async () => {
    const names = fc.constantFrom('a.csv', 'a.json', 'a.html', 'a.md', 'a.txt', 'a.xlsx', 'a.zip', 'a');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 400 }).map((content) => new TextEncoder().encode(content)),
      fc
        .array(
          fc.constantFrom(
            '<table>',
            '<tr><td>',
            '</table>',
            '<h1>',
            '?',
            '\n',
            '"',
            'Q: a',
            'A: b',
            '• x',
            '```',
            '|a|b|\n|-|-|',
          ),
        )
        .map((parts) => new TextEncoder().encode(parts.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(names, bytes, async (name, bytes) => {
        const result = await readFile({ name, bytes });
        if (result.outcome === 'refused') expect(result.id).not.toBe('reading-stopped');
      }),
      { numRuns: 200 },
    );
  },
  patient,
);
