import { describe, expect, test } from 'vitest';
import { onPage } from '../../review/questions.ts';
import { fakePage } from './fakePage.ts';
import { webOriginOf } from '#core/review/destinations.ts';
import { openWildixDesk, questions, standings } from './openTestDesk.ts';

async function insertedOn(url: string, level: 'nda' | 'customer', frame = '', granted = [url, frame]) {
  const page = fakePage(questions.map((question) => onPage({ ...question, frame })));
  const desk = await openWildixDesk({ page, ports: { tab: { url, title: 'Form' }, levelOf: () => level } });
  await desk.grant(granted.flatMap((address) => webOriginOf(address) ?? []));
  desk.approveSafe();
  await desk.insert(desk.store.getState().order.slice(0, 1), new Set());
  const [record] = desk.store.getState().records.values();
  return { standing: standings(desk)[0], insertion: record?.insertion, written: page.held.size, page };
}

describe('H11 an answer for customers under a non-disclosure agreement', () => {
  test('never goes to a site that is not encrypted', async () => {
    expect(await insertedOn('http://portal.example/form', 'nda')).toMatchObject({
      standing: 'refused',
      insertion: { reason: 'not-encrypted' },
      written: 0,
    });
  });

  test('nor to an embedded form that is not', async () => {
    const { standing, written } = await insertedOn(
      'https://portal.example/',
      'nda',
      'http://forms.example/f',
    );
    expect([standing, written]).toEqual(['refused', 0]);
  });

  test('nor to a site that nobody has said belongs to one, embedded forms included', async () => {
    for (const granted of [[], ['https://portal.example']]) {
      const frame = granted.length > 0 ? 'https://forms.example/f' : '';
      expect(await insertedOn('https://portal.example/form', 'nda', frame, granted)).toMatchObject({
        insertion: { reason: 'not-granted' },
        written: 0,
      });
    }
  });

  test('tells the page where the form may send, and nothing of the kind for others', async () => {
    const { page } = await insertedOn('https://portal.example/form', 'nda');
    expect(page.sendsTo).toEqual(['https://portal.example']);
    const other = await insertedOn('https://portal.example/form', 'customer');
    expect(other.page.sendsTo).toBe(null);
  });

  test('goes to one that is, and to this machine', async () => {
    for (const url of ['https://portal.example/form', 'http://localhost:8080/form'])
      expect((await insertedOn(url, 'nda')).standing).toBe('inserted');
  });
});

test('H11 other answers may go over http; the confirmation warns', async () => {
  expect((await insertedOn('http://portal.example/form', 'customer')).standing).toBe('inserted');
});
