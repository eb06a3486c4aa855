import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findChromium } from '../../../scripts/browser/chromium.mjs';
import { unpackedExtensionId } from '../../../scripts/browser/launch.ts';

/** Where Chromium on Linux reads what an organisation has set; Chrome has a folder of its own. */
const folder = /google|chrome-stable/.test(findChromium() ?? '')
  ? '/etc/opt/chrome/policies/managed'
  : '/etc/chromium/policies/managed';

/** Why no policy can be set on this machine, in words for a skipped test; null where one can. */
export function whyNoPolicy(): string | null {
  if (process.platform !== 'linux') return 'Only on Linux are policies files in a folder.';
  return mayWrite(folder) ? null : `${folder} can be written by an administrator only; run this test as one.`;
}

function mayWrite(path: string): boolean {
  if (!existsSync(path)) return path !== '/' && mayWrite(dirname(path));
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    // Not ours to write: the test then says so and is skipped.
    return false;
  }
}

/** Removes folders that hold nothing, from this one up; another test may have put its own policy there meanwhile. */
function removeEmpty(path: string): void {
  if (path === '/etc' || readdirSync(path).length > 0) return;
  rmdirSync(path);
  removeEmpty(dirname(path));
}

/** What a test does under a policy: with the extension in this folder, and a way to set another policy. */
type Body = (extension: string, setPolicy: (policy: object) => void) => Promise<void>;

/**
 * Puts a policy there for as long as `body` takes; what was there before is left alone and nothing stays behind. A
 * browser that runs may read a policy that is set meanwhile late: start it anew.
 */
export async function underPolicy(policy: object, body: Body): Promise<void> {
  // A copy has an id of its own, so that no other test of this machine comes under the policy.
  const extension = mkdtempSync(join(tmpdir(), 'onrecord-managed-'));
  cpSync('.output/chrome-mv3', extension, { recursive: true });
  const id = unpackedExtensionId(extension);
  const file = join(folder, `onrecord-test-${id}.json`);
  const setPolicy = (next: object) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: next } } }));
  };
  setPolicy(policy);
  try {
    await body(extension, setPolicy);
  } finally {
    rmSync(file);
    removeEmpty(folder);
    rmSync(extension, { recursive: true });
  }
}
