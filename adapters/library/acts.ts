import type { StoreApi } from 'zustand/vanilla';
import type { VendorProfile } from '#core/library/libraryEntry.ts';
import { vendorIdFor } from '#core/library/vendors.ts';
import type { Vendor } from '#core/types.ts';
import { entries as bundledEntries, vendors as bundledVendors } from '#knowledge/bundle.ts';
import { nothingFirst } from './followEntries.ts';
import type { Library, LibraryPorts, LibraryState } from './library.ts';
import { say } from '../words/say.ts';

/** Bundled companies, then those a person added by name. */
export function allVendors(own: readonly VendorProfile[]): readonly (Vendor | VendorProfile)[] {
  const sorted = own.toSorted((a, b) => a.name.localeCompare(b.name));
  return [...bundledVendors, ...sorted];
}

/** What can be done with companies. */
export function vendorActs(
  store: StoreApi<LibraryState>,
  { store: kept }: LibraryPorts,
  refresh: () => Promise<void>,
): Pick<Library, 'chooseVendor' | 'addVendor' | 'changeVendor' | 'removeVendor'> {
  const isTaken = (name: string, id: string | null) =>
    store.getState().vendors.some((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase());
  const chooseVendor = async (vendorId: string) => {
    store.setState({ vendorId, entries: [], phase: 'reading', ...nothingFirst });
    await refresh();
  };
  return {
    chooseVendor,
    addVendor: async (typed) => {
      const name = typed.trim();
      if (name === '' || isTaken(name, null)) return null;
      const ids = store.getState().vendors.map(({ id }) => id);
      const vendor = { id: vendorIdFor(name, ids), name, revision: 1 };
      if (!(await kept.writeVendor(vendor))) return null;
      store.setState({
        vendors: allVendors(await kept.readVendors()),
        announcement: say('library.added', { vendor: name }),
      });
      await chooseVendor(vendor.id);
      return vendor.id;
    },
    removeVendor: async (vendor) => {
      if (!(await kept.removeVendor(vendor))) return false;
      const vendors = allVendors(await kept.readVendors());
      store.setState({ vendors, announcement: say('library.removed', { vendor: vendor.name }) });
      if (vendors[0]) await chooseVendor(vendors[0].id);
      return true;
    },
    changeVendor: async (vendor) => {
      const name = vendor.name.trim();
      if (name === '' || isTaken(name, vendor.id)) return false;
      return kept.writeVendor({ ...vendor, name, revision: vendor.revision + 1 });
    },
  };
}

/** What can be done with entries. */
export function entryActs(
  store: StoreApi<LibraryState>,
  { store: kept }: LibraryPorts,
  refresh: () => Promise<void>,
): Pick<Library, 'write' | 'historyOf' | 'idsOfOthers'> {
  return {
    write: async (writes, said) => {
      try {
        const conflicts = await kept.writeEntries(writes);
        await refresh();
        if (conflicts.length > 0) return false;
        store.setState({ announcement: said, problem: null });
        return true;
      } catch {
        store.setState({ problem: 'storage-failed' });
        return false;
      }
    },
    historyOf: (entryId) => kept.historyOf(entryId),
    idsOfOthers: async (entryIds) => {
      const { vendorId } = store.getState();
      const wanted = new Set(entryIds);
      const bundled = bundledEntries.filter(({ id, vendor }) => vendor !== vendorId && wanted.has(id));
      const own = [...(await kept.ownersOf(entryIds))].filter(([, owner]) => owner !== vendorId);
      return new Set([...bundled.map(({ id }) => id), ...own.map(([id]) => id)]);
    },
  };
}
