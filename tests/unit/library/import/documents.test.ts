import { expect, test } from 'vitest';
import { answers, pairs } from './importing.ts';

const asked = async (name: string, content: string) =>
  ((await answers(name, content)) as string[][]).map(([question, text]) => [question, text]);

test('bold questions of a Markdown file, with their answers below, after a line end or in the line', async () => {
  const text = `# Trust\n\n- [Hosting](#hosting)\n\n## Hosting\n\n**Where is it?**\n\nIn Cork.\n\n**Who chooses?**\nYou do.\n\n**How is it kept apart?** By keys.\n\n### Q: Who may look?\nA: Engineers on call.\n`;
  expect(await asked('a.md', text)).toEqual([
    ['Where is it?', 'In Cork.'],
    ['Who chooses?', 'You do.'],
    ['How is it kept apart?', 'By keys.'],
    ['Who may look?', 'Engineers on call.'],
  ]);
});

test('a bold line within an answer labels a part of it, one before a question begins a section', async () => {
  const text =
    '### How is it encrypted?\n\n**At rest**\n\nAES-256.\n\n**In transit**\n\n- TLS 1.2\n\n**People**\n\n**Who may look?**\n\nNobody.\n';
  expect(await pairs('a.md', text)).toEqual([
    ['Anything', 'How is it encrypted?', 'At rest\nAES-256.\nIn transit\n• TLS 1.2'],
    ['People', 'Who may look?', 'Nobody.'],
  ]);
});

test('a numbered list whose items ask and answer', async () => {
  const text =
    '1. **Who is your DPO?**\n\n   A law firm.\n\n2. **List your certificates.**\n\n   - ISO 27001\n   - SOC 2\n\n## Notes\n\nWritten in May.\n';
  expect(await asked('a.md', text)).toEqual([
    ['Who is your DPO?', 'A law firm.'],
    ['List your certificates.', '• ISO 27001\n• SOC 2'],
  ]);
});

test('what follows a table, a folded answer or a box of its own is no part of the last answer', async () => {
  const page = `<h2>Data</h2><table><tr><th>Question</th><th>Answer</th></tr><tr><td>Who?</td><td>We.</td></tr></table>
<p>Page 3</p><details><summary>Where?</summary><p>Here.</p></details><p>Only for partners.</p>
<div class="box"><div class="head">Since when?</div><div><p>2011.</p></div></div><p>Ask legal first.</p>
<dl><dt>For how long?</dt><dd>For good.</dd></dl><p>The end.</p>`;
  expect(await asked('a.html', page)).toEqual([
    ['Who?', 'We.'],
    ['Where?', 'Here.'],
    ['Since when?', '2011.'],
    ['For how long?', 'For good.'],
  ]);
});

test('questions on buttons that unfold their answers', async () => {
  const page = `<div class="faq"><div><button>Can I delete it?</button><div><p>Yes.</p><p>At once.</p></div></div>
<div><button>Where is it?</button><div><p>In Cork.</p></div></div><button>Read more</button></div>
<section class="newsletter"><h3>Want our news?</h3></section>`;
  expect(await asked('a.html', page)).toEqual([
    ['Can I delete it?', 'Yes.\nAt once.'],
    ['Where is it?', 'In Cork.'],
  ]);
});

test('a table of a page: a yes with its comment, cells merged across and down', async () => {
  const page = `<table><tr><th>Area</th><th>Question</th><th>Answer</th><th>Comment</th></tr>
<tr><td rowspan="2">Net</td><td>Is it filtered?</td><td>Yes</td><td>Twice.</td></tr>
<tr><td>Who runs it?</td><td>We do.</td><td></td></tr><tr><td colspan="4">People</td></tr>
<tr><td>Staff</td><td colspan="1">Are they trained?</td><td>No</td><td></td></tr></table>`;
  expect(await answers('a.html', page)).toEqual([
    ['Is it filtered?', 'Twice.', 'yes'],
    ['Who runs it?', 'We do.', ''],
    ['Are they trained?', 'No', 'no'],
  ]);
});

const word = `<html><body><p class=MsoToc1>1 Operations 2</p><h1><span style='mso-list:Ignore'>1<span>&nbsp; </span></span>Operations</h1>
<p class=MsoNormal><b><span>1.1 How often do you patch?<o:p></o:p></span></b></p><p class=MsoNormal>Each week.<o:p></o:p></p>
<p class=MsoNormal><b>1.2 Describe how changes are tested.</b></p><p class=MsoNormal>By:</p>
<p class=MsoListParagraph><span style='font-family:Symbol'>·<span>&nbsp;&nbsp; </span></span>a second person</p>
<p class=MsoListParagraph><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span>machines</p><p class=MsoFooter>Page 1</p></body></html>`;

test('a text processor’s page: numbers, bullets, contents and footers are not what was written', async () => {
  expect(await pairs('a.htm', word)).toEqual([
    ['Operations', 'How often do you patch?', 'Each week.'],
    ['Operations', 'Describe how changes are tested.', 'By:\n• a second person\n• machines'],
  ]);
  const policy =
    '<p class=MsoNormal><b>1. Purpose</b></p><p>To keep data.</p><p><b>2. Schedule</b></p><p>Each night.</p>';
  expect(await pairs('a.htm', policy)).toEqual([
    ['Purpose', 'Purpose', 'To keep data.'],
    ['Schedule', 'Schedule', 'Each night.'],
  ]);
});

const exported = `<html><head><style>.c1{color:#000;font-weight:700}.c2{font-weight:400}</style></head><body>
<p class="title"><span class="c2">Our answers</span></p><p><span class="c1">Where are you?</span></p><p><span class="c2">In Tallinn.<sup><a href="#cmnt1">[a]</a></sup></span></p>
<p><span class="c1">Please describe your team.</span></p><p><span class="c2">Four people.</span></p>
<ol><li><span class="c1">Who tests it?</span></li></ol><p><span class="c2">An outside firm.</span></p>
<div><p><a href="#cmnt_ref1">[a]</a><span>Is this still true?</span></p></div></body></html>`;

test('an exported document: bold by its style sheet, one-item lists, comments', async () => {
  expect(await asked('a.html', exported)).toEqual([
    ['Where are you?', 'In Tallinn.'],
    ['Please describe your team.', 'Four people.'],
    ['Who tests it?', 'An outside firm.'],
  ]);
});

const mail = `Hi Sam,\n\nanswers below.\n\nKim\n\n> 1. Do you support SAML?\n\nYes, 2.0.\n\n> 2. Where can we see the uptime of the\n> last year?\n\nOn our status page.\n\n> Thanks\n> Sam\n`;

test('a mail answered in between: what is quoted asks or is left out', async () => {
  expect(await asked('a.txt', mail)).toEqual([
    ['Do you support SAML?', 'Yes, 2.0.'],
    ['Where can we see the uptime of the last year?', 'On our status page.'],
  ]);
});

test.each([
  ['Frage: Wo liegt es?\nAntwort: In Bern.\n\nFrage 2: Wer?\nAntwort: Wir.', ['Wo liegt es?', 'Wer?']],
  ['D : Où est-ce ?\nR : À Paris.\n\nD : Qui ?\nR : Nous.', ['Où est-ce ?', 'Qui ?']],
  ['P: ¿Dónde?\nR: En Cádiz.\n\nP: ¿Quién?\nR: Nosotros.', ['¿Dónde?', '¿Quién?']],
  [
    'PART A\n\n1) Where is it?\nAnswer: In Bern.\n\n2) Describe it.\nAnswer: Small.\n\nPART B\n\n3) Who?\nAnswer: We.',
    ['Where is it?', 'Describe it.', 'Who?'],
  ],
])('marks before questions and answers: %s', async (text, questions) => {
  const found = (await answers('a.txt', text)) as string[][];
  expect(found.map(([question]) => question)).toEqual(questions);
  expect(found.map(([, answer]) => answer).join()).not.toMatch(/:|PART/);
});

test('a lettered list without questions stays text', async () => {
  expect(await pairs('a.txt', 'Backups\n\nWe do three things.\n\nA. copy\nB. check\n\nKeys\n\nOne.')).toEqual(
    [
      ['Backups', 'Backups', 'We do three things.\nA. copy\nB. check'],
      ['Keys', 'Keys', 'One.'],
    ],
  );
});
