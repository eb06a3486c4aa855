import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { binary, refusal, rows, text } from './reading.ts';
import { sheetWith, workbook } from './workbook.ts';

const cell = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;

test('I10 an archive within an archive is no workbook, and nothing in it is unpacked', async () => {
  const bomb = zipSync({ 'a.bin': new Uint8Array(5_000_000) });
  refusal(await binary('a.xlsx', zipSync({ 'b.zip': zipSync({ 'c.zip': bomb }) })));
});

test('I10 entities that a document type declares are never multiplied', async () => {
  const names = 'abcdefghij';
  const entities = Array.from(
    names.slice(1),
    (name, at) => `<!ENTITY ${name} "${`&${names[at]};`.repeat(10)}">`,
  );
  const type = `<!DOCTYPE lolz [<!ENTITY a "laughter">${entities.join('')}]>`;
  const sheet = `<?xml version="1.0"?>${type}${sheetWith(`<row r="1">${cell('A1', '&j;')}${cell('B1', 'B')}</row>`)}`;
  const result = await binary('a.xlsx', workbook(sheet));
  expect(rows(result)).toEqual([[['&j;', 'B']]]);
});

test('I10 an external entity and a link to another workbook bring nothing in', async () => {
  const type = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>';
  const sheet = `<?xml version="1.0"?>${type}${sheetWith(`<row r="1">${cell('A1', '&x;')}${cell('B1', 'B')}</row>`)}`;
  const link = strToU8('<externalLink><externalBook r:id="r1"/></externalLink>');
  const result = await binary('a.xlsx', workbook(sheet, { 'xl/externalLinks/externalLink1.xml': link }));
  expect(rows(result)).toEqual([[['&x;', 'B']]]);
});

test('I04 names of the language as the head of a sheet do no harm', async () => {
  const head = ['__proto__', 'constructor', 'prototype', 'toString'];
  const cells = head.map((name, at) => cell(`${'ABCD'[at]}1`, name)).join('');
  const sheet = sheetWith(`<row r="1">${cells}</row><row r="2">${cell('A2', 'x')}${cell('B2', 'y')}</row>`);
  const table = rows(await binary('a.xlsx', workbook(sheet))) as string[][][];
  expect(table[0]?.[0]).toEqual(head);
  expect(({} as { x?: number }).x).toBeUndefined();
});

test('I03 data nested a hundred thousand deep is refused', async () => {
  const deep = 100_000;
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const)
    refusal(await text('a.json', `${open.repeat(deep)}1${close.repeat(deep)}`));
});

test('I09 one line of ten million characters is one cell of a table', async () => {
  const long = 'a,b;c\t'.repeat(1_600_000);
  const result = await text('a.csv', `Question,Answer\n"${long}",x`);
  const [table] = rows(result) as string[][][];
  expect(table?.[1]?.map(({ length }) => length)).toEqual([long.length, 1]);
});

test.each(['a\u0000b.csv', '\u202Evsc.csv', '../../etc/passwd.csv', `${'x'.repeat(5000)}.csv`])(
  'I14 a file name of no use does no harm: %j',
  async (name) => {
    expect(rows(await text(name, 'Question,Answer\nWhat?,That.'))).toEqual([
      [
        ['Question', 'Answer'],
        ['What?', 'That.'],
      ],
    ]);
  },
);

test('I09 markup nested a hundred thousand deep is refused, tags that nobody closed too', async () => {
  const deep = 100_000;
  for (const closing of ['</div>', ''])
    expect(
      refusal(await text('a.html', `${'<div>'.repeat(deep)}Is it so?${closing.repeat(deep)}`)),
    ).toContain('inside each other');
});
