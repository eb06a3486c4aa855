import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * A copy of everything that is committed or about to be, as a fresh clone would have it, with the packages that are
 * installed here. A command may write what it likes there, and build while other tests use what is built here.
 */
export function copyOfProject(folder: string): string {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    {
      encoding: 'utf8',
    },
  );
  for (const path of listed.trim().split('\n')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(path, join(folder, path));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Runs a command as the documents show it; what it prints. Throws where it fails. */
export function run(folder: string, command: string): string {
  return execFileSync('sh', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts a command that serves until it is stopped; the address it says, once it says one, and how to stop it. */
export async function serve(folder: string, command: string): Promise<{ address: string; stop(): void }> {
  const child = spawn('sh', ['-c', `exec ${command}`], { cwd: folder, detached: true });
  const stop = () => process.kill(-(child.pid ?? 0));
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    child.once('exit', () => failed(new Error(`It ended and said: ${said}`)));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        said += part.toString();
        const url = /http:\/\/[\w.]+:\d+/.exec(said)?.[0];
        if (url) found(url);
      });
  });
  child.removeAllListeners('exit');
  return { address, stop };
}
