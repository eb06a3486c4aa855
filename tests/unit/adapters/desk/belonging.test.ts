import { expect, test } from 'vitest';
import { onPage, words } from '../../review/questions.ts';
import { fakePage } from './fakePage.ts';
import { memoryStorage, type MemoryStorage } from './memoryStorage.ts';
import { openTestDesk, openWildixDesk, recordOf, standings } from './openTestDesk.ts';

const access = { url: 'https://portal.example/access', title: 'Access' };
const backups = { url: 'https://portal.example/backups', title: 'Backups' };

/** Two pages of one site without a number, each with an answer of its own; the desk is at the second. */
async function atTheSecond(storage: MemoryStorage) {
  const first = await openWildixDesk({ storage, ports: { tab: access } });
  first.act(recordOf(first, 'How long').id, { kind: 'edit', answer: words('Of the first.') });
  const page = fakePage([
    onPage({ id: 'y', text: 'How long are backups kept?' }),
    onPage({ id: 'z', text: 'Who restores backups?' }),
  ]);
  const open = () => openTestDesk({ page, storage, ports: { tab: backups } });
  const desk = await open();
  desk.act(recordOf(desk, 'How long').id, { kind: 'edit', answer: words('Of the second.') });
  desk.act(recordOf(desk, 'Who restores').id, { kind: 'approve' });
  const [target] = await desk.candidates();
  if (!target) throw new Error('Nothing is offered.');
  return { desk, open, target };
}

const answers = (desk: Awaited<ReturnType<typeof openTestDesk>>) => {
  const { order, records } = desk.store.getState();
  return order.map((id) => records.get(id)?.answer.text);
};

test('a joined page brings its questions and decisions along, and a panel opened there anew shows both', async () => {
  const storage = memoryStorage();
  const { desk, open, target } = await atTheSecond(storage);
  expect(target).toMatchObject({ title: 'Access', questions: 3 });
  expect(await desk.join(target.id)).toBe(true);
  expect(standings(desk)).toEqual(['to-review', 'edited', 'not-on-record', 'edited', 'approved']);
  // The same words on two pages are two questions: neither answer gives way.
  expect(answers(desk)).toEqual(expect.arrayContaining(['Of the first.', 'Of the second.']));
  expect(desk.store.getState().onPage.size).toBe(2);
  const again = await open();
  expect(standings(again)).toEqual(standings(desk));
  const first = await openTestDesk({ storage, ports: { tab: access } });
  expect(standings(first)).toEqual(standings(desk));
  expect(first.store.getState().onPage.size).toBe(3);
});

test('separated again, each page has its own questions with all that was decided since', async () => {
  const storage = memoryStorage();
  const { desk, open, target } = await atTheSecond(storage);
  await desk.join(target.id);
  desk.act(recordOf(desk, 'Who restores').id, { kind: 'skip' });
  desk.act(recordOf(desk, 'How often').id, { kind: 'approve' });
  expect(await desk.separate()).toBe(true);
  expect(standings(desk)).toEqual(['edited', 'skipped']);
  expect(standings(await open())).toEqual(['edited', 'skipped']);
  const first = await openTestDesk({ storage, ports: { tab: access } });
  expect(standings(first)).toEqual(['approved', 'edited', 'not-on-record']);
});

test('of two windows that join the same page the second is told, and nothing is done', async () => {
  const storage = memoryStorage();
  const { desk, open, target } = await atTheSecond(storage);
  const other = await open();
  expect(await desk.join(target.id)).toBe(true);
  expect(await other.join(target.id)).toBe(false);
  expect(other.store.getState().questionnaireId).toBe(other.store.getState().partId);
  expect(await desk.separate()).toBe(true);
  expect(await desk.separate()).toBe(false);
});

test('another look at the page leaves it joined', async () => {
  const storage = memoryStorage();
  const { desk, open, target } = await atTheSecond(storage);
  const other = await open();
  await desk.join(target.id);
  await other.scan();
  expect(standings(await open())).toHaveLength(5);
});

test('the other vendor of a site is never offered a questionnaire that it does not answer', async () => {
  const { desk } = await atTheSecond(memoryStorage());
  await desk.chooseVendor('wildmoka');
  expect(await desk.candidates()).toEqual([]);
});
