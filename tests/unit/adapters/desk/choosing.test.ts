import { expect, test } from 'vitest';
import { openWildixDesk } from './openTestDesk.ts';
import { memoryStorage } from './memoryStorage.ts';

/** More turns than a scan of the fake page takes. */
const turns = Array.from({ length: 40 }, (_, index) => index);

test('a company chosen at any moment of a scan answers when both have ended', async () => {
  for (const turn of turns) {
    const desk = await openWildixDesk({ storage: memoryStorage() });
    const scanning = desk.scan();
    for (let waited = 0; waited < turn; waited += 1) await Promise.resolve();
    await Promise.all([scanning, desk.chooseVendor('harbour')]);
    const { phase, vendorId, records } = desk.store.getState();
    expect({ turn, phase, vendorId }).toEqual({ turn, phase: 'ready', vendorId: 'harbour' });
    expect([...records.values()].map((record) => record.vendorId)).toEqual(['harbour', 'harbour', 'harbour']);
  }
});

test('of two companies chosen in a row the later one answers, however long the first takes to be read', async () => {
  const storage = memoryStorage();
  const gate = { open: () => {} };
  const isOpen = new Promise<void>((resolve) => (gate.open = resolve));
  const slow = {
    ...storage,
    readGrants: async (vendorId: string) => {
      if (vendorId === 'acme') await isOpen;
      return storage.readGrants(vendorId);
    },
  };
  const desk = await openWildixDesk({ storage: slow });
  const both = [desk.chooseVendor('acme'), desk.chooseVendor('harbour')];
  gate.open();
  await Promise.all(both);
  expect(desk.store.getState()).toMatchObject({ phase: 'ready', vendorId: 'harbour' });
  expect((await storage.readSite(desk.store.getState().site))?.vendorId).toBe('harbour');
});
