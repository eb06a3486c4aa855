import type { PageProblem } from '#core/problems.ts';
import type { InsertResult } from '#core/types.ts';
import { siteOf } from '#core/review/identity/keys.ts';
import type { KnownPlace } from '../pointed.ts';
import type { PageChange, Reply } from '../protocol.ts';
import { focusedIn } from './frames/focused.ts';
import { cancelPicks, pickIn } from './frames/pick.ts';
import type { Outcome, PageConnection, PageDetection } from './connection.ts';
import { acceptFrameLinks, type FrameLinks } from './frames/frameLinks.ts';
import type { Asked, FrameLink } from './frames/frameLink.ts';
import { injectAgent, injectPointer, tabOf } from './inject.ts';
import { hiddenAmong, type AskSeen } from './frames/hiddenFrames.ts';
import { askWithScripts } from './askWithScripts.ts';
import { frameAndId, mergeFrames } from './frames/merge.ts';

/** Milliseconds the page may take. Choosing several options in a slow list is the longest thing there is. */
const patience = { call: 3000, detect: 15_000, insert: 30_000, look: 5000 };

/** Injects the agent into the page a tab shows now and binds to exactly these documents. */
export async function openPage(tabId: number): Promise<Outcome<PageConnection>> {
  const links = acceptFrameLinks(tabId);
  const injected = await injectAgent(tabId, links.caller);
  const arrived = injected.ok && (await links.arrival(injected.value, patience.call));
  const tab = await tabOf(tabId);
  if (injected.ok && arrived && tab)
    return {
      ok: true,
      value: connectionOver(links, tabId, tab.url ?? links.of(0)?.url ?? '', tab.title ?? ''),
    };
  links.close();
  return { ok: false, problem: problemOfOpening(injected, tab !== null) };
}

function problemOfOpening(injected: Outcome<number>, tabExists: boolean): PageProblem {
  if (!injected.ok) return injected.problem;
  return tabExists ? 'page-left' : 'tab-closed';
}

function connectionOver(links: FrameLinks, tabId: number, url: string, title: string): PageConnection {
  let gone = false;
  const goneCallbacks = new Set<() => void>();
  const changeCallbacks = new Set<(change: PageChange) => void>();
  links.onChange((change) => {
    for (const callback of changeCallbacks) callback(change);
  });
  links.onPageEnd(() => {
    gone = true;
    links.close();
    for (const callback of goneCallbacks) callback();
  });
  const ask = async (
    id: string,
    command: (questionId: string) => Asked,
    wait: number,
  ): Promise<Outcome<Reply>> => {
    const { frameId, questionId } = frameAndId(id);
    const link = links.of(frameId);
    if (gone || !link) return { ok: false, problem: gone ? 'page-left' : 'frame-left' };
    const outcome = await askWithScripts(tabId, link, command(questionId), wait);
    return !outcome.ok && outcome.problem === 'page-left' && !gone
      ? { ok: false, problem: 'frame-left' }
      : outcome;
  };
  const write = async (
    id: string,
    command: (questionId: string) => Asked,
  ): Promise<Outcome<InsertResult>> => {
    const { frameId } = frameAndId(id);
    const link = links.of(frameId);
    const hidden = link && frameId !== 0 ? await hiddenAmong([link], links.all(), askPressable) : null;
    if (link && hidden?.has(link))
      return { ok: true, value: { outcome: 'refused', reason: 'hidden', detail: '' } };
    return inserted(await ask(id, command, patience.insert));
  };
  const askPressable: AskSeen = (link, at) =>
    askWithScripts(tabId, link, { kind: 'framed', at, pressing: true }, patience.look);
  return {
    tabId,
    url: url.replace(/#.*$/s, ''),
    title,
    detect: (pointed, onProgress) =>
      gone ? Promise.resolve(failed('page-left')) : detectIn(links, tabId, { pointed, onProgress }),
    stopDetecting: () => {
      for (const link of links.all()) void link.ask({ kind: 'stop' }, patience.look);
    },
    pick: async (how, onListening) => {
      const injected = await injectPointer(tabId);
      if (gone) return failed('page-left');
      if (!injected.ok) return failed(injected.problem);
      return { ok: true, value: await pickIn(links.all(), how, onListening) };
    },
    focused: async () => ({ ok: true, value: await focusedIn(links.all()) }),
    cancelPick: () => cancelPicks(links.all()),
    insert: (id, asked) => write(id, (questionId) => ({ kind: 'insert', questionId, ...asked })),
    undo: (id) => write(id, (questionId) => ({ kind: 'undo', questionId })),
    reveal: async (id) => {
      const reply = await ask(id, (questionId) => ({ kind: 'reveal', questionId }), patience.look);
      return only(reply, 'revealed', ({ found }) => found);
    },
    read: async (id) => {
      const reply = await ask(id, (questionId) => ({ kind: 'read', questionId }), patience.look);
      return only(reply, 'read', ({ value }) => value);
    },
    onGone(callback) {
      goneCallbacks.add(callback);
      return () => void goneCallbacks.delete(callback);
    },
    onChange(callback) {
      changeCallbacks.add(callback);
      return () => void changeCallbacks.delete(callback);
    },
    close: () => links.close(),
  };
}

interface Detecting {
  readonly pointed: readonly KnownPlace[];
  /** Told how many controls were met in all frames together. */
  readonly onProgress: ((controls: number) => void) | undefined;
}

/** Frames that came since are asked too; one that left or failed is left out, unless it is the page itself. */
async function detectIn(
  links: FrameLinks,
  tabId: number,
  { pointed, onProgress }: Detecting,
): Promise<Outcome<PageDetection>> {
  const met = new Map<FrameLink, number>();
  const injected = await injectAgent(tabId, links.caller);
  if (injected.ok) await links.arrival(injected.value, patience.call);
  if (pointed.length > 0) await injectPointer(tabId);
  const asked = await Promise.all(
    links.all().map(async (link) => {
      const here = pointed.filter(({ site }) => site === siteOf(link.url));
      const outcome = await askWithScripts(
        tabId,
        link,
        { kind: 'detect', pointed: here, quiet: !onProgress },
        patience.detect,
        (controls) => {
          met.set(link, controls);
          onProgress?.([...met.values()].reduce((sum, one) => sum + one, 0));
        },
      );
      return { link, outcome };
    }),
  );
  const page = asked.find(({ link }) => link.frameId === 0)?.outcome ?? failed('page-left');
  if (!page.ok) return page;
  if (asked.some(({ outcome }) => outcome.ok && outcome.value.kind === 'stopped'))
    return failed('reading-stopped');
  const detections = asked.flatMap(({ link, outcome }) => {
    const detection = outcome.ok && outcome.value.kind === 'detected' && outcome.value.detection;
    return detection ? [{ link, detection }] : [];
  });
  const asking = detections.filter(({ detection }) => detection.questions.length > 0);
  const hidden = await hiddenAmong(
    asking.map(({ link }) => link),
    links.all(),
    // Nothing is moved for a scan.
    (link, at) => askWithScripts(tabId, link, { kind: 'framed', at, pressing: false }, patience.look),
  );
  return {
    ok: true,
    value: mergeFrames(
      detections.map(({ link, detection }) => ({
        ...link,
        // A form that nobody can see asks nothing.
        detection: hidden.has(link) ? { ...detection, questions: [] } : detection,
      })),
    ),
  };
}

function inserted(outcome: Outcome<Reply>): Outcome<InsertResult> {
  return only(outcome, 'inserted', ({ result }) => result);
}

/** What a reply of the expected kind says; an agent that answers something else has failed. */
function only<K extends Reply['kind'], T>(
  outcome: Outcome<Reply>,
  kind: K,
  pick: (reply: Extract<Reply, { kind: K }>) => T,
): Outcome<T> {
  if (!outcome.ok) return outcome;
  const isExpected = (reply: Reply): reply is Extract<Reply, { kind: K }> => reply.kind === kind;
  return isExpected(outcome.value) ? { ok: true, value: pick(outcome.value) } : failed('reading-failed');
}

function failed(problem: PageProblem): { ok: false; problem: PageProblem } {
  return { ok: false, problem };
}
