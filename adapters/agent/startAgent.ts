import { browser, type Browser } from 'wxt/browser';
import { agentPortName, callersPlace, type Reply } from '../protocol.ts';
import { createAnswering, type Answering } from './answering.ts';
import { parseCommand } from './parseCommand.ts';
import { hideOutline } from './reveal.ts';
import { watchPage, type PageWatch } from './watchPage.ts';

/** The agent of this document; it lives in the extension's own world, where the page cannot see it. */
interface Agent {
  /** Opens a port for each caller that has none; false where the extension it came from is gone. */
  connect(callers: ReadonlySet<string>): boolean;
}

const place = Symbol.for('onrecord.agent');
const world: { [place]?: Agent; [callersPlace]?: Set<string> } = globalThis as never;

/**
 * Starts the page agent. Injected once more, the one that is there serves new callers too and keeps what it knows;
 * one that outlived an update of the extension is replaced. Returns the document's content type, because a
 * browser's viewer of a PDF is a document too.
 */
export function startAgent(): string {
  const callers = (world[callersPlace] ??= new Set());
  if (!world[place]?.connect(callers)) {
    const agent = createAgent((caller) => callers.delete(caller));
    world[place] = agent;
    agent.connect(callers);
  }
  return document.contentType;
}

function createAgent(onLeft: (caller: string) => void): Agent {
  const served = new Set<string>();
  const answering = createAnswering({
    frame: window.top === window ? '' : location.href,
    shadowRootOf: (element) =>
      element instanceof HTMLElement ? browser.dom.openOrClosedShadowRoot(element) : null,
  });
  return {
    connect(callers) {
      try {
        for (const caller of callers) {
          if (served.has(caller)) continue;
          const port = browser.runtime.connect({ name: agentPortName(caller) });
          served.add(caller);
          port.onDisconnect.addListener(() => {
            served.delete(caller);
            onLeft(caller);
          });
          serve(port, answering);
        }
        return true;
      } catch {
        // Only an extension that was updated or removed under this page refuses its own agent.
        return false;
      }
    },
  };
}

function serve(port: Browser.runtime.Port, answering: Answering): void {
  let open = true;
  let watch: PageWatch | null = null;
  const watchers: number[] = [];
  const reply = (message: Reply) => {
    if (open) port.postMessage(message);
  };
  port.onMessage.addListener((message: unknown) => {
    const command = parseCommand(message);
    if (!command) return;
    if (command.kind === 'watch') {
      watchers.push(command.ref);
      watch ??= watchPage(answering, (change) => {
        for (const ref of watchers) reply({ kind: 'noticed', ref, change });
      });
      return;
    }
    // Whatever a hostile page makes throw stays here; the panel learns that it happened, not what.
    answering.answer(command).then(reply, () => reply({ kind: 'failed', ref: command.ref }));
  });
  port.onDisconnect.addListener(() => {
    open = false;
    watch?.stop();
    hideOutline();
    // Looked at, so that the browser does not log "no panel was listening" into the page's console.
    return browser.runtime.lastError;
  });
}
