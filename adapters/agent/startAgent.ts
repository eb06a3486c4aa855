import { browser, type Browser } from 'wxt/browser';
import type { Place, Pointing } from '../pointed.ts';
import { agentPortName, callersPlace, type Command, type Reply } from '../protocol.ts';
import { detectOptions } from './detectOptions.ts';
import { detectorHere, dropDetector } from './detector.ts';
import { dropInserter } from './inserter.ts';
import { pointerHere } from './pointer.ts';
import { parseCommand } from './port/parseCommand.ts';
import { inParts, seldom } from './port/telling.ts';
import { inSlices, type Wanted } from '../slices.ts';
import { createReading, type Reading } from './reading.ts';
import { watchPage, type PageWatch, type Watched } from './watchPage.ts';
import { whereabouts } from './whereabouts.ts';

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
  dropDetector();
  dropInserter();
  const served = new Set<string>();
  const options = detectOptions();
  const reading = createReading(options);
  const pick = (how: Pointing) => pointerHere()?.pick(how, options) ?? Promise.resolve(null);
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
          serve(port, (command, wanted) => replyTo(command, wanted, { reading, pick }), reading);
        }
        return true;
      } catch {
        // Only an extension that was updated or removed under this page refuses its own agent.
        return false;
      }
    },
  };
}

type Answerable = Exclude<Command, { kind: 'watch' | 'stop' }>;

/** Pointing takes as long as the person takes, so it does not stand in the way of other commands. */
async function replyTo(
  command: Answerable,
  wanted: Wanted,
  { reading, pick }: { reading: Reading; pick: (how: Pointing) => Promise<Place | null> },
): Promise<Reply> {
  const { ref } = command;
  if (command.kind === 'pick') return { kind: 'picked', ref, place: await pick(command.how) };
  if (command.kind === 'where') return { kind: 'where', ref, ...whereabouts() };
  if (command.kind !== 'unpick') return reading.answer(command, wanted);
  pointerHere()?.cancel();
  return { kind: 'picked', ref, place: null };
}

function serve(
  port: Browser.runtime.Port,
  answer: (command: Answerable, wanted: Wanted) => Promise<Reply>,
  page: Watched,
): void {
  let open = true;
  let watch: PageWatch | null = null;
  let stops = 0;
  const reply = (message: Reply) => {
    if (open) port.postMessage(message);
  };
  port.onMessage.addListener((message: unknown) => {
    const command = parseCommand(message);
    if (!command) return;
    if (command.kind === 'watch') {
      const { ref } = command;
      watch ??= watchPage(page, (change) => reply({ kind: 'noticed', ref, change }));
      return;
    }
    if (command.kind === 'stop') {
      stops += 1;
      reply({ kind: 'stopped', ref: command.ref });
      return;
    }
    const stopsBefore = stops;
    // A panel that was closed wants nothing any more.
    const isStopped = () => !open || stops !== stopsBefore;
    const { ref } = command;
    const onControls = seldom((controls) => reply({ kind: 'progress', ref, controls }));
    // Whatever a hostile page makes throw stays here; the panel learns that it happened, not what.
    answer(command, { isStopped, onControls })
      .then((whole) => inSlices(inParts(whole, reply), { isStopped: () => !open }))
      .catch(() => reply({ kind: 'failed', ref }));
  });
  port.onDisconnect.addListener(() => {
    open = false;
    watch?.stop();
    detectorHere()?.hideOutline();
    pointerHere()?.cancel();
    // Looked at, so that the browser does not log "no panel was listening" into the page's console.
    return browser.runtime.lastError;
  });
}
