import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/suggest.ts', import.meta.url));
const run = (args: string[], input: string) =>
  spawnSync('node', [script, ...args], { input, encoding: 'utf8' });

describe('suggesting from the command line', () => {
  it('answers line for line, in the documented form', () => {
    const asked = [
      { qid: 'a', question: 'How often are backups performed?', context: 'Backups' },
      { qid: 'b', question: 'What is your VAT number?', control: { kind: 'text' } },
    ];
    const { stdout, status } = run(
      ['--vendor', 'wildix'],
      asked.map((one) => `${JSON.stringify(one)}\n`).join('\n'),
    );
    const [first, second, ...rest] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(rest).toEqual([]);
    expect(Object.keys(first)).toEqual(['qid', 'suggestions', 'nearest']);
    expect(first.suggestions[0]).toMatchObject({ entryId: 'wildix-backup-retention', band: 'high' });
    expect(Object.keys(first.suggestions[0])).toEqual(['entryId', 'confidence', 'band', 'reason', 'short']);
    expect(second).toMatchObject({ qid: 'b', suggestions: [] });
    expect(second.nearest).toHaveLength(5);
  });

  it('names the vendors there are where an unknown one is asked for', () => {
    const { status, stderr, stdout } = run(['--vendor', 'nobody'], '');
    expect(status).toBe(2);
    expect(stderr).toContain('wildmoka, wildix');
    expect(stdout).toBe('');
  });
});
