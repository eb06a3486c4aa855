import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes of a script that is put into pages. */
export interface ScriptSize {
  readonly minified: number;
  readonly compressed: number;
  /** The modules in it. */
  readonly modules: readonly string[];
  /** Bytes by folder, largest first. */
  readonly parts: readonly (readonly [folder: string, bytes: number])[];
}

/** One of our page scripts, bundled and minified as the extension has it. */
export async function sizeOfScript(
  entry: 'agent' | 'detector' | 'inserter' | 'pointer',
): Promise<ScriptSize> {
  const { outputFiles, metafile } = await build({
    entryPoints: [`entrypoints/${entry}.ts`],
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'iife',
    target: 'es2024',
    logLevel: 'silent',
    define: { 'import.meta.env.BROWSER': '"chrome"' },
  });
  const [script] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    minified: script?.contents.length ?? 0,
    compressed: gzipSync(script?.contents ?? '', { level: 9 }).length,
    modules: inputs.map(([path]) => path),
    parts: byFolder(inputs.map(([path, { bytesInOutput }]) => [path, bytesInOutput])),
  };
}

function byFolder(files: readonly (readonly [path: string, bytes: number])[]): [string, number][] {
  const folders = new Map<string, number>();
  for (const [path, bytes] of files) {
    const folder = path
      .replace(/.*node_modules\//, '')
      .split('/')
      .slice(0, 3)
      .slice(0, -1)
      .join('/');
    const name = path.startsWith('core/detect/') ? path.split('/').slice(0, -1).join('/') : folder;
    folders.set(name, (folders.get(name) ?? 0) + bytes);
  }
  return [...folders].toSorted((a, b) => b[1] - a[1]);
}
