import type { Reply } from '../protocol.ts';
import type { Outcome } from './connection.ts';
import type { Asked, FrameLink } from './frames/frameLink.ts';
import { injectScript, type Script } from './inject.ts';

/**
 * Asks a document. A script that its agent needs for the answer is brought there, once, and the document is asked
 * again. `wait` in milliseconds, as `FrameLink.ask` has it.
 */
export async function askWithScripts(
  tabId: number,
  link: FrameLink,
  command: Asked,
  wait: number,
  onProgress?: (controls: number) => void,
): Promise<Outcome<Reply>> {
  const brought = new Set<Script>();
  for (;;) {
    const reply = await link.ask(command, wait, onProgress);
    if (!reply.ok || reply.value.kind !== 'unready') return reply;
    const { needs } = reply.value;
    // The script went into another document than the one that asked for it.
    if (brought.has(needs)) return { ok: false, problem: 'page-left' };
    brought.add(needs);
    const injected = await injectScript(tabId, link.frameId, needs);
    if (!injected.ok) return injected;
  }
}
