import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes of a script that is put into pages. */
export interface ScriptSize {
  readonly minified: number;
  readonly compressed: number;
  /** The modules in it. */
  readonly modules: readonly string[];
}

/** One of our page scripts, bundled and minified as the extension has it. */
export async function sizeOfScript(entry: 'agent' | 'inserter' | 'pointer'): Promise<ScriptSize> {
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
  };
}
