import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { tablesToXlsx } from '#core/files/writeXlsx.ts';
import { placeOf } from '#core/library/import/place.ts';
import { answers, pairs } from './importing.ts';

type Rows = readonly (readonly string[])[];

function csv(rows: Rows): string {
  return rows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n');
}

function sheets(...all: { readonly name: string; readonly rows: Rows }[]): Promise<Uint8Array> {
  return tablesToXlsx(all.map(({ name, rows: [header = [], ...rows] }) => ({ name, header, rows })));
}

test('what the asker expects, notes and scores is no part of an answer', async () => {
  const rows = [
    ['Question', 'Expected answer', 'Answer', 'Vendor remarks', 'Customer comment', 'Score', 'Analyst Notes'],
    ['How are laptops protected?', 'Encryption', 'By full disk encryption.', 'Since 2019.', 'ok', '3', 'ask'],
  ];
  expect(await answers('a.csv', csv(rows))).toEqual([
    ['How are laptops protected?', 'By full disk encryption.\nSince 2019.', ''],
  ]);
});

test('an answer for the customer is ours', async () => {
  const rows = [
    ['Question', 'Answer for customers'],
    ['Who?', 'We.'],
    ['Where?', 'Here.'],
  ];
  expect(await answers('a.csv', csv(rows))).toHaveLength(2);
});

test('two rows name the columns: merged down, and in groups that tell whose comments they are', async () => {
  const merged = [
    ['Selbstauskunft', '', '', ''],
    ['Nr.', 'Frage', 'Antwort des Lieferanten', ''],
    ['', '', 'Ja / Nein', 'Erläuterung'],
    ['1', 'Gibt es eine Leitlinie?', 'ja', 'Sie wird jährlich geprüft.'],
    ['2', 'Wie oft wird gesichert?', '', 'Jede Nacht.'],
  ];
  expect(await answers('a.csv', csv(merged))).toEqual([
    ['Gibt es eine Leitlinie?', 'Sie wird jährlich geprüft.', 'yes'],
    ['Wie oft wird gesichert?', 'Jede Nacht.', ''],
  ]);
  const groups = [
    ['Assessment', '', '', '', '', ''],
    ['', 'Control', 'For vendor use', '', 'For internal use', ''],
    ['Ref', 'Requirement', 'In place? (Y/N)', 'Comments', 'Comments', 'Follow-up'],
    ['1', 'Events are logged.', 'Y', 'For a year.', 'Fine', 'none'],
  ];
  expect(await answers('a.csv', csv(groups))).toEqual([['Events are logged.', 'For a year.', 'yes']]);
});

test('columns to be ticked: the head of the ticked one is the answer, two ticks say neither', async () => {
  const rows = [
    ['No.', 'Requirement', 'Yes', 'No', 'N/A', 'Explanation'],
    ['1', 'Passwords are hashed.', 'x', '', '', 'With Argon2.'],
    ['2', 'Data is sold.', '', '✓', '', ''],
    ['3', 'Cards are stored.', '', '', 'X', 'No cards here.'],
    ['4', 'Devices are tracked.', 'x', 'x', '', ''],
  ];
  expect(await answers('a.csv', csv(rows))).toEqual([
    ['Passwords are hashed.', 'With Argon2.', 'yes'],
    ['Data is sold.', 'No', 'no'],
    ['Cards are stored.', 'No cards here.', 'na'],
  ]);
});

test('a head that names its section where others say Question, again and again', async () => {
  const rows = [
    ['Campus assessment', '', '', '', ''],
    ['Access', '', 'Vendor Answers', 'Additional Information', 'Guidance'],
    ['A-1', 'Is single sign-on offered?', 'Yes', 'With SAML.', 'Name it.'],
    ['Data', '', 'Vendor Answers', 'Additional Information', 'Guidance'],
    ['D-1', 'Is health data kept?', 'No', '', 'Say which.'],
  ];
  expect(await pairs('a.csv', csv(rows))).toEqual([
    ['Access', 'Is single sign-on offered?', 'With SAML.'],
    ['Data', 'Is health data kept?', 'No'],
  ]);
});

test('sections: a number that the next one goes on from, and a column that names each once', async () => {
  const numbered = [
    ['No.', 'Question', 'Answer'],
    ['A', 'Organisation', ''],
    ['A.1', 'Who decides?', 'The board.'],
    ['B', 'Operation', ''],
    ['B.1', 'Who operates?', 'We do.'],
    ['B.2', 'Describe the shifts', ''],
  ];
  expect(await pairs('a.csv', csv(numbered))).toEqual([
    ['Organisation', 'Who decides?', 'The board.'],
    ['Operation', 'Who operates?', 'We do.'],
    { place: placeOf('row', 6), unanswered: 'Describe the shifts' },
  ]);
  const column = [
    ['Domain', 'Question', 'Answer'],
    ['Network', 'Is it segmented?', 'It is.'],
    ['', 'Who runs it?', 'We do.'],
    ['People', 'Who are they?', 'Engineers.'],
  ];
  expect(await pairs('a.csv', csv(column))).toEqual([
    ['Network', 'Is it segmented?', 'It is.'],
    ['Network', 'Who runs it?', 'We do.'],
    ['People', 'Who are they?', 'Engineers.'],
  ]);
  const repeated = [...column.slice(0, 2), ['Network', 'And who pays?', 'You do.'], ['', 'Why?', 'Because.']];
  expect(await pairs('a.csv', csv(repeated))).toContainEqual(['Anything', 'Why?', 'Because.']);
});

test('the catalogue’s own text beside the question is not the question, and who owns a control owns no answer', async () => {
  const rows = [
    ['Control Specification', 'Question', 'CSP Answer', 'Control Ownership', 'Implementation Description'],
    ['Policies are kept.', 'Are policies reviewed?', 'Yes', 'CSP-owned', 'Each year.'],
  ];
  expect(await answers('a.csv', csv(rows))).toEqual([['Are policies reviewed?', 'Each year.', 'yes']]);
});

test('covers, instructions and tallies among the sheets are not taken; each sheet has its own columns', async () => {
  const file = await sheets(
    {
      name: 'Cover',
      rows: [
        ['Supplier', 'Fjord Ltd'],
        ['Does it hold personal data?', 'Yes'],
        ['By', 'Kim'],
        ['Date', 'May'],
      ],
    },
    {
      name: 'Steps',
      rows: [
        ['How to fill this in', '', ''],
        ['1', 'Answer every question.', ''],
        ['2', 'Explain it.', ''],
      ],
    },
    {
      name: 'Tally',
      rows: [
        ['Domain', 'Questions', 'Answered'],
        ['A', '3', '3'],
        ['B', '2', '1'],
      ],
    },
    {
      name: 'One',
      rows: [
        ['Id', 'Question', 'Response'],
        ['1', 'Who?', 'We.'],
      ],
    },
    {
      name: 'Two',
      rows: [
        ['Our answer', 'Item'],
        ['Here.', 'Where is it?'],
      ],
    },
  );
  expect(await answers('a.xlsx', file)).toEqual([
    ['Who?', 'We.', ''],
    ['Where is it?', 'Here.', ''],
  ]);
});

test('without a head, a bare yes or no and its comment are told apart', async () => {
  const rows = [
    ['1', 'Is there a clean desk policy?', 'Yes', 'It is checked by walks.'],
    ['2', 'Do you shred paper?', 'No', ''],
  ];
  expect(await answers('a.csv', csv(rows))).toEqual([
    ['Is there a clean desk policy?', 'It is checked by walks.', 'yes'],
    ['Do you shred paper?', 'No', 'no'],
  ]);
});

test('a column that the workbook hides holds nothing unless somebody says so', async () => {
  const file = await writeXlsx({
    sheets: [
      {
        name: 'Answers',
        rows: [
          ['Question', 'Answer', 'Comment'],
          ['Who?', 'We.', 'Never show this.'],
        ],
        columns: [{}, {}, { hidden: true }],
      },
    ],
  });
  expect(await answers('a.xlsx', file)).toEqual([['Who?', 'We.', '']]);
});

test.each([
  ['Pregunta;Respuesta;Observaciones', 'Sí', 'yes'],
  ['Requisito di sicurezza;Conforme (Sì/No);Note del fornitore', 'Sì', 'yes'],
  ['Exigence;Réponse;Précisions', 'Non conforme', 'no'],
  ['Anforderung;Erfüllt?;Begründung', 'teilweise erfüllt', 'partial'],
  ['Control Statement;Compliance Status;How is this met?', 'Fully compliant', 'yes'],
  ['question;response type;response;comments;response date', 'Text;Yes', 'yes'],
])('heads in several languages: %s', async (head, stated, short) => {
  const rows = `${head}\nLogs are kept;${stated};For a year\nLogs are read;${stated};Every day`;
  expect(await answers('a.csv', rows)).toEqual([
    ['Logs are kept', 'For a year', short],
    ['Logs are read', 'Every day', short],
  ]);
});
