import { expect, test, vi } from 'vitest';
import { isPointedAt } from '#adapters/desk/page/pointing.ts';
import { fakePage } from './fakePage.ts';
import { memoryStorage } from './memoryStorage.ts';
import { openTestDesk, openWildixDesk, questions, recordOf, standings } from './openTestDesk.ts';

const place = {
  site: 'https://portal.example',
  text: 'Where are backups kept?',
  prompt: '#p',
  control: '#c',
};

test('a question pointed at joins the list, is answered, and is offered again at the next visit', async () => {
  const storage = memoryStorage();
  const page = fakePage(questions);
  const desk = await openWildixDesk({ page, storage });
  page.picks = place;
  await desk.point('click');
  const record = recordOf(desk, 'Where');
  expect(record.answer.text).toBe('wildix on: Where are backups kept?');
  expect(isPointedAt(desk.store.getState().onPage.get(record.id))).toBe(true);
  expect(desk.store.getState()).toMatchObject({
    pointing: false,
    announcement: '“Where are backups kept?” is on the list.',
  });

  const next = await openTestDesk({ page: fakePage(questions), storage });
  expect(next.store.getState().onPage.has(record.id)).toBe(true);
});

test('pointing at the same place twice is one question', async () => {
  const page = fakePage(questions);
  const desk = await openWildixDesk({ page });
  page.picks = place;
  await desk.point('click');
  await desk.point('focus');
  expect(standings(desk)).toHaveLength(4);
});

test('once forgotten, it is no longer looked for, and its answer is kept', async () => {
  const storage = memoryStorage();
  const page = fakePage(questions);
  const desk = await openWildixDesk({ page, storage });
  page.picks = place;
  await desk.point('click');
  const { id } = recordOf(desk, 'Where');
  await desk.forgetPlace(id);
  expect(await storage.readPlaces()).toEqual([]);
  expect(desk.store.getState().onPage.has(id)).toBe(false);
  expect(desk.store.getState().order).toContain(id);
});

test('a detected question is not forgotten', async () => {
  const desk = await openWildixDesk();
  const { id } = recordOf(desk, 'How often');
  await desk.forgetPlace(id);
  expect(desk.store.getState().onPage.has(id)).toBe(true);
});

test('giving up is said and changes nothing', async () => {
  const desk = await openWildixDesk();
  await desk.point('click');
  expect(standings(desk)).toHaveLength(3);
  expect(desk.store.getState()).toMatchObject({
    pointing: false,
    announcement: 'No question was pointed at.',
  });
  await desk.point('focus');
  expect(desk.store.getState().announcement).toContain('focus');
});

test('there is one pointing at a time', async () => {
  const page = fakePage(questions);
  const desk = await openWildixDesk({ page });
  const pick = vi.spyOn(page, 'pick');
  await Promise.all([desk.point('click'), desk.point('click')]);
  expect(pick).toHaveBeenCalledTimes(1);
});

test('a page that is left while a person points is said as such', async () => {
  const page = fakePage(questions);
  const desk = await openWildixDesk({ page });
  vi.spyOn(page, 'pick').mockResolvedValue({ ok: false, problem: 'page-left' });
  await desk.point('click');
  expect(desk.store.getState()).toMatchObject({ pointing: false, problem: 'page-left' });
});
