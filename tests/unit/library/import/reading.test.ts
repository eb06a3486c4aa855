import { expect, test } from 'vitest';
import { readFile } from '#core/files/readFile.ts';
import { tablesToXlsx } from '#core/files/writeXlsx.ts';
import { structureOf } from '#core/library/import/structure.ts';
import { imported, pairs } from './importing.ts';

test('a filled-in questionnaire: title, sections in rows of their own, yes and comment', async () => {
  const file = await tablesToXlsx([
    { name: 'Cover', header: ['Vendor assessment'], rows: [['Please fill in the second sheet.']] },
    {
      name: 'Questions',
      header: ['Security questionnaire 2024', '', '', ''],
      rows: [
        ['', '', '', ''],
        ['No.', 'Question', 'Response', 'Comments'],
        ['Access control', '', '', ''],
        ['1.1', 'Do you use single sign-on?', 'Yes', 'We use SAML 2.0.'],
        ['1.2', 'Do you rotate keys?', 'No', ''],
        ['1.3', 'Who may log in?', '', ''],
        ['Data', '', '', ''],
        ['2.1', 'Where is data kept?', 'In Frankfurt.', ''],
      ],
    },
  ]);
  expect(await pairs('filled.xlsx', file)).toEqual([
    ['Access control', 'Do you use single sign-on?', 'We use SAML 2.0.'],
    ['Access control', 'Do you rotate keys?', 'No'],
    { place: { kind: 'row', number: 7, table: 'Questions' }, unanswered: 'Who may log in?' },
    ['Data', 'Where is data kept?', 'In Frankfurt.'],
  ]);
  const [first] = await imported('filled.xlsx', file);
  expect(first && 'entry' in first && first.entry.answer.short).toEqual([
    { question: 'Do you use single sign-on?', short: 'yes' },
  ]);
});

test('a CSV file without a header is read by what its columns look like', async () => {
  expect(await pairs('a.csv', '1;Is it encrypted?;It is, with AES-256.\n2;Where is it?;In Bern.\n')).toEqual([
    ['Anything', 'Is it encrypted?', 'It is, with AES-256.'],
    ['Anything', 'Where is it?', 'In Bern.'],
  ]);
});

test('columns of our own export come back: tags, level, source, alternates', async () => {
  const csv =
    'Question,Answer,Other ways to ask,Tags,Level,Source document,Section,Date\nWhat?,That.,"How so?\nWhy?","a, b",nda,Policy,Two,2024-03-01\n';
  const [made] = await imported('a.csv', csv);
  expect(made && 'entry' in made && made.entry).toMatchObject({
    id: 'acme-what',
    alternates: ['How so?', 'Why?'],
    tags: ['a', 'b'],
    level: 'nda',
    source: { document: 'Policy', section: 'Two', date: '2024-03-01' },
  });
});

test('Markdown: headings with text are sections, tables and question headings are pairs', async () => {
  expect(
    await pairs(
      'a.md',
      '# Policy\n\nIntro.\n\n## Backups\n\nEvery night.\n\n- kept two weeks\n\n## Keys\n\nRotated yearly.\n',
    ),
  ).toEqual([
    ['Policy', 'Policy', 'Intro.'],
    ['Backups', 'Backups', 'Every night.\n• kept two weeks'],
    ['Keys', 'Keys', 'Rotated yearly.'],
  ]);
  expect(
    await pairs(
      'a.md',
      '## Data\n\n| Question | Answer |\n|-|-|\n| Is it encrypted? | Yes, it is. |\n| Where is it? | In Bern. |\n\n### How long is it kept?\n\nTwo weeks.\n',
    ),
  ).toEqual([
    ['Data', 'Is it encrypted?', 'Yes, it is.'],
    ['Data', 'Where is it?', 'In Bern.'],
    ['Data', 'How long is it kept?', 'Two weeks.'],
  ]);
});

const wiki = `<!doctype html><html><head><title>Security FAQ - Confluence</title><script>steal()</script>
<meta property="article:modified_time" content="2024-02-03T10:00:00Z"></head><body>
<nav><ul><li>Home</li><li>What is new?</li></ul></nav><div id="breadcrumb-section">Pages / Security</div>
<div id="main-content" class="wiki-content"><h1>Security FAQ</h1>
<div class="toc-macro"><ul><li>Backups</li></ul></div>
<h2>Backups</h2><table><tr><th>Questions</th><th>Answers</th></tr>
<tr><td><p>How often do you&nbsp;back up?</p></td><td><p>Every night.</p><ul><li>Snapshots</li><li>Files</li></ul></td></tr></table>
<h2>Keys</h2><dl><dt>Who holds the keys?</dt><dd>We do.<img src="https://t.example/pixel.gif"></dd></dl>
<details><summary>Are keys rotated?</summary><p>Yearly.</p></details>
<p hidden>Secret?</p></div>
<footer>Was this helpful? Powered by Wiki</footer><div class="like-section"><p>Be the first?</p></div></body></html>`;

test('a saved wiki page: its clutter is left out, tables, definitions and FAQ lists are pairs', async () => {
  expect(await pairs('faq.html', wiki)).toEqual([
    ['Backups', 'How often do you back up?', 'Every night.\n• Snapshots\n• Files'],
    ['Keys', 'Who holds the keys?', 'We do.'],
    ['Keys', 'Are keys rotated?', 'Yearly.'],
  ]);
  const result = await readFile({ name: 'faq.html', bytes: new TextEncoder().encode(wiki) });
  expect(result.outcome === 'read' && structureOf(result.contents)).toMatchObject({
    title: 'Security FAQ',
    date: '2024-02-03',
  });
});

test('pasted text: Q and A, numbered questions, a table that lost its borders, headings', async () => {
  expect(await pairs('p.txt', 'Q: Is it safe?\nA: It is.\nSo we say.\n\nQ2: How?\nA2: Like this.')).toEqual([
    ['Anything', 'Is it safe?', 'It is.\nSo we say.'],
    ['Anything', 'How?', 'Like this.'],
  ]);
  expect(await pairs('p.txt', '1. Is it safe?\nIt is.\n\n2. How do you know?\nWe looked.')).toEqual([
    ['Anything', 'Is it safe?', 'It is.'],
    ['Anything', 'How do you know?', 'We looked.'],
  ]);
  const table =
    'Versions Compared\n\nKey\n\nUpdated: May 2023\n\nData Care\n\nQuestionsAnswers\n\nWhere is it kept?In Bern.\nHow do you guard against:\n\n  • Fire\n  • Flood\n\nWith copies elsewhere.\n\nIs it kept long? Is it deleted?\n\nNo. It is deleted.';
  expect(await pairs('p.txt', table)).toEqual([
    ['Data Care', 'Where is it kept?', 'In Bern.'],
    ['Data Care', 'How do you guard against:\n• Fire\n• Flood', 'With copies elsewhere.'],
    ['Data Care', 'Is it kept long? Is it deleted?', 'No. It is deleted.'],
  ]);
  expect(
    await pairs('p.txt', 'All about safety.\n\nBackups\n\nEvery night.\n\nSystem Logs\n\nKept for a year.'),
  ).toEqual([
    ['Backups', 'Backups', 'Every night.'],
    ['System Logs', 'System Logs', 'Kept for a year.'],
  ]);
});
