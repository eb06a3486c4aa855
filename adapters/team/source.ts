import type { Database } from '../database/schema.ts';

/** Where a company's team file was last chosen from; only browsers with the File System Access API can keep it. */
export interface TeamSource {
  readonly vendorId: string;
  readonly handle: FileSystemFileHandle;
}

/** The part of the File System Access API that TypeScript's DOM library does not know yet. */
interface Picker {
  showOpenFilePicker?(options: object): Promise<readonly FileSystemFileHandle[]>;
}
interface Permitting {
  requestPermission(of: { mode: 'read' }): Promise<PermissionState>;
}

/** The file a team hands out: chosen once, then read again with one click. */
export interface TeamSources {
  /** Whether a chosen file can be kept at all; otherwise it is chosen each time. */
  readonly canKeep: boolean;
  /** Lets a person choose; null where they do not. To be called in a click. */
  choose(): Promise<FileSystemFileHandle | null>;
  keep(vendorIds: readonly string[], handle: FileSystemFileHandle): Promise<void>;
  /** The name of the file that is kept for a company; null where none is. */
  nameOf(vendorId: string): Promise<string | null>;
  /** The kept file as it is now; null where it is gone or a person does not allow it. To be called in a click. */
  read(vendorId: string): Promise<File | null>;
}

const types = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }];

export function openTeamSources({ teamSources }: Database): TeamSources {
  const picker = globalThis as Picker;
  return {
    canKeep: picker.showOpenFilePicker !== undefined,
    choose: async () => {
      try {
        const [handle] = (await picker.showOpenFilePicker?.({ types, id: 'team' })) ?? [];
        return handle ?? null;
      } catch {
        // A person who closes the chooser has chosen nothing.
        return null;
      }
    },
    keep: async (vendorIds, handle) => {
      await teamSources.bulkPut(vendorIds.map((vendorId) => ({ vendorId, handle })));
    },
    nameOf: async (vendorId) => (await teamSources.get(vendorId))?.handle.name ?? null,
    read: async (vendorId) => {
      const handle = (await teamSources.get(vendorId))?.handle;
      try {
        if (!handle) return null;
        const state = await (handle as FileSystemFileHandle & Permitting).requestPermission({ mode: 'read' });
        return state === 'granted' ? await handle.getFile() : null;
      } catch {
        return null;
      }
    },
  };
}
