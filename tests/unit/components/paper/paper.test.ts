import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsByTopic } from '#core/review/leaving/gaps.ts';
import { gapTable } from '#components/paper/gapTable.ts';
import { leaving } from '#core/review/leaving/rows.ts';
import { reviewTable } from '#components/paper/reviewTable.ts';
import { html } from '#components/paper/html.ts';
import { gapSheet } from '#components/paper/gapSheet.ts';
import { twinOf } from '#components/paper/twin.ts';
import { ada, asked, matchOf, words } from '../../review/questions.ts';
import { after, entryOf, fileOf, fresh, grace } from '../../review/handOff/aReview.ts';

const edit = { kind: 'edit', answer: words('Two <b>months</b>.') } as const;
const approved = after(fresh('r2', 'How long are <i>they</i> kept?'), grace, edit, { kind: 'approve' });
const silent = (id: string, text: string) => {
  const match = {
    ...matchOf(),
    nearest: [
      {
        entryId: 'backups-weekly',
        confidence: 0.4,
        missing: [{ id: 'lacks', terms: ['how-often'] }] as const,
      },
    ],
  };
  return after(fresh(id), ada, { kind: 'rematch', question: asked({ text }), match, versions: {} });
};

test('whatever is put into a page is text there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const inside = html`<p title="${text}">${text}</p>`.text.slice(3, -4);
      expect(inside).not.toMatch(/<(?!\/)/);
      expect(inside.replace(/^title="[^"]*">/, '')).not.toMatch(/["'<>]/);
    }),
  );
});

test('the readable copy says who approved which words, from where, and what was done', () => {
  const page = twinOf(fileOf(fresh(), approved));
  expect(page).toContain('How long are &lt;i&gt;they&lt;/i&gt; kept?');
  expect(page).toContain('Two &lt;b&gt;months&lt;/b&gt;.');
  expect(page).toMatch(/Approved by Grace, \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
  expect(page).toContain('Source: Security Q&amp;A, Backups, 2021-08');
  expect(page).toContain('Grace: wrote “Two &lt;b&gt;months&lt;/b&gt;.”');
  expect(page).not.toMatch(/<script|\son\w+=|src=|url\(|@import/i);
});

test('who acted before giving a name is named by the one given since', () => {
  const early = after(fresh(), { id: 'grace', name: '' }, { kind: 'approve' });
  expect(twinOf({ ...fileOf(early), by: grace })).toContain('Approved by Grace');
});

test('an exported review has a row per question with source, band, approver and time', () => {
  const { rows } = reviewTable(leaving([fresh(), approved], entryOf, false), entryOf);
  expect(rows[0]?.slice(2)).toEqual([
    'How often do you take backups?',
    'Once a week.',
    'Security Q&A, Backups, 2021-08',
    'High',
    'Not reviewed yet',
    '',
    '',
  ]);
  expect(rows[1]?.slice(3)).toMatchObject({ 0: 'Two <b>months</b>.', 3: 'Approved by Grace', 4: 'Grace' });
});

test('an answer under an agreement leaves only after a choice', () => {
  const picked = after(fresh(), ada, { kind: 'pickAlternative', entryId: 'secret', basis: null });
  const cells = (withNda: boolean) =>
    reviewTable(leaving([picked], entryOf, withNda), entryOf)
      .rows.flat()
      .join();
  expect(cells(false)).not.toContain('CANARY');
  expect(cells(true)).toContain('CANARY');
});

test('the gap list holds what has no answer or was rejected, by topic, with what is missing', () => {
  const rejected = after(fresh('r5', 'Who may restore?'), grace, {
    kind: 'reject',
    comment: 'Not true any more.',
  });
  const skipped = after(silent('r6', 'Your DUNS number?'), ada, { kind: 'skip' });
  const all = [
    fresh(),
    approved,
    silent('r3', 'How fast can you restore?'),
    silent('r4', 'And fail over?'),
    rejected,
    skipped,
  ];
  const topics = gapsByTopic(leaving(all, entryOf, false), entryOf);
  expect(topics.map(({ topic, gaps }) => [topic, gaps.map(({ record }) => record.id)])).toEqual([
    ['Backups', ['r3', 'r4', 'r5']],
  ]);
  const [first, , third] = gapTable(topics).rows;
  expect(first?.slice(3)).toEqual([
    'How fast can you restore?',
    'Not stated: how often',
    'How often are backups taken? (Security Q&A, Backups, 2021-08)',
  ]);
  expect(third?.[4]).toBe('Rejected: Not true any more.');
  const head = { title: 'Form', url: '', vendor: 'Wildix', by: 'Ada', at: 0, withheld: [] };
  expect(gapSheet(head, topics)).toContain('<h2>Backups (3)</h2>');
});
