import { describe, expect, test } from 'vitest';
import type { Outcome } from '#adapters/page/connection.ts';
import type { FrameLink } from '#adapters/page/frames/frameLink.ts';
import { hiddenAmong, type AskSeen } from '#adapters/page/frames/hiddenFrames.ts';
import type { Reply } from '#adapters/protocol.ts';

interface Document {
  readonly path: readonly number[];
  readonly seesItself?: boolean;
  /** Of the frame that is asked about. */
  readonly isSeen?: boolean;
  readonly whyMute?: 'page-silent' | 'page-left';
}

/** The line to a document that answers like this. */
function linkTo({ path, seesItself = false, isSeen = true, whyMute }: Document): FrameLink {
  const answer = (kind: string): Outcome<Reply> => {
    if (whyMute) return { ok: false, problem: whyMute };
    if (kind === 'where') return { ok: true, value: { kind, ref: 1, path, seesItself } };
    return { ok: true, value: { kind: 'framed', ref: 1, isSeen } };
  };
  return {
    frameId: path.length,
    document: path.join('-'),
    url: 'https://portal.example/',
    isSandboxed: false,
    ask: async ({ kind }) => answer(kind),
    onChange: () => undefined,
    onEnd: () => undefined,
    close: () => undefined,
  };
}

const look: AskSeen = (link, at) => link.ask({ kind: 'framed', at, pressing: false }, 1000);

async function isHidden(page: Document, frame: Document, ...others: Document[]): Promise<boolean> {
  const asked = linkTo(frame);
  const all = [linkTo(page), asked, ...others.map(linkTo)];
  return (await hiddenAmong([asked], all, look)).has(asked);
}

const page: Document = { path: [], seesItself: true };
const embedded: Document = { path: [0] };

describe('an embedded form of another origin', () => {
  test('counts as seen or hidden as the page around it says', async () => {
    expect(await isHidden(page, embedded)).toBe(false);
    expect(await isHidden({ ...page, isSeen: false }, embedded)).toBe(true);
    expect(await isHidden({ ...page, isSeen: false }, { path: [0], seesItself: true })).toBe(false);
  });

  test('H02 is hidden where it, or a document that may stand around it, holds back where it stands', async () => {
    expect(await isHidden(page, { ...embedded, whyMute: 'page-silent' })).toBe(true);
    expect(await isHidden({ ...page, whyMute: 'page-silent' }, embedded)).toBe(true);
  });

  test('is not hidden where it left, nor by a document that left, meanwhile', async () => {
    expect(await isHidden(page, { ...embedded, whyMute: 'page-left' })).toBe(false);
    expect(await isHidden(page, embedded, { path: [1], whyMute: 'page-left' })).toBe(false);
  });
});
