import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';

const builds = ['.output/chrome-mv3', '.output/firefox-mv3'];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .toSorted();

const bundles = (folder: string) => filesIn(folder).filter((path) => /\.(js|html|css)$/.test(path));

/** What no bundle may hold. */
const forbidden: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'eval', pattern: /(?<![\w.$])eval\s*\(/g },
  { what: 'new Function', pattern: /new Function\s*\(/g },
  { what: 'string timers', pattern: /set(Timeout|Interval)\(\s*["'`]/g },
  { what: 'fetch', pattern: /(?<![\w.$])fetch\s*\(/g },
  { what: 'XMLHttpRequest', pattern: /XMLHttpRequest/g },
  { what: 'WebSocket', pattern: /new (WebSocket|EventSource|WebTransport)\b/g },
  { what: 'RTCPeerConnection', pattern: /RTCPeerConnection/g },
  { what: 'sendBeacon', pattern: /sendBeacon/g },
  { what: 'messages from outside', pattern: /on(Message|Connect)External/g },
  { what: 'importScripts', pattern: /importScripts\s*\(/g },
  { what: 'remote code', pattern: /(import\s*\(|<script[^>]*src=)\s*["'`]https?:/g },
];

for (const build of builds) {
  test(`P04 no bundle of ${build} can reach the network or run text as code`, () => {
    const found = bundles(build).flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      return forbidden.flatMap(({ what, pattern }) =>
        [...text.matchAll(pattern)].map(
          ({ index }) =>
            `${relative(build, path)}: ${what}: ${text.slice(Math.max(0, index - 30), index + 50)}`,
        ),
      );
    });
    expect(found).toEqual([]);
  });

  test(`P08 ${build} holds no source map, no key and no data of a customer`, () => {
    const files = filesIn(build).map((path) => relative(build, path));
    expect(files.filter((path) => /\.(map|pem|key|env|ts|tsx)$/.test(path))).toEqual([]);
    for (const path of bundles(build)) {
      const text = readFileSync(path, 'utf8');
      expect(text, path).not.toMatch(/sourceMappingURL|BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}/);
    }
  });
}

test('P04 our own views never set markup from text', () => {
  const sources = ['components', 'entrypoints', 'adapters', 'core']
    .flatMap(filesIn)
    .filter((path) => /\.tsx?$/.test(path));
  const found = sources.filter((path) =>
    /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/.test(
      readFileSync(path, 'utf8'),
    ),
  );
  // Undo gives a rich text editor back the markup the page itself had in it.
  expect(found.filter((path) => !path.startsWith('core/insert/'))).toEqual([]);
});

function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of filesIn(folder)) hash.update(relative(folder, path)).update(readFileSync(path));
  return hash.digest('hex');
}

/** Digest of a fresh build, in a folder that no other test reads. */
function build(): string {
  execFileSync('wxt', ['build', '-b', 'edge'], { stdio: 'pipe' });
  return digestOf('.output/edge-mv3');
}

test('P05 two clean builds are the same, byte for byte', () => {
  expect(build()).toBe(build());
});
