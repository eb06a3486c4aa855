import { readdirSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';

export interface LibraryFile {
  /** As given on the command line: "mui". */
  readonly name: string;
  readonly path: string;
}

/** Every library of the zoo, or those named; a name that is not there is a mistake and throws. */
export function findLibraries(folder: string, wanted: readonly string[]): readonly LibraryFile[] {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => ({
      name: basename(entry.name, extname(entry.name)),
      path: resolve(entry.parentPath, entry.name),
    }))
    .toSorted((one, other) => one.path.localeCompare(other.path));
  const missing = wanted.filter((name) => !files.some((file) => file.name === name));
  if (missing.length > 0)
    throw new Error(
      `Not in the zoo: ${missing.join(', ')}. There are: ${files.map(({ name }) => name).join(', ')}.`,
    );
  return wanted.length === 0 ? files : files.filter(({ name }) => wanted.includes(name));
}
