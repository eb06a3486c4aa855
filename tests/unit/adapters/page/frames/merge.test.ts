import { expect, test } from 'vitest';
import { frameAndId, mergeFrames, pageWideId } from '#adapters/page/frames/merge.ts';
import type { Question } from '#core/types.ts';

const question = (id: string): Question => ({
  id,
  frame: '',
  number: null,
  section: null,
  text: id,
  help: null,
  control: { kind: 'text', options: [], required: false, maxLength: null },
  comment: null,
  value: { choice: null, text: null },
});
const frame = (frameId: number, url: string, ids: string[], unreadableFrames: string[] = []) => ({
  frameId,
  url,
  isSandboxed: false,
  detection: { questions: ids.map(question), unreadableFrames, cutAt: null as number | null },
});

test('equal ids of different frames stay apart and find their way back', () => {
  const { questions } = mergeFrames([
    frame(7, 'https://a.example/f', ['q1']),
    frame(0, 'https://a.example/', ['q1']),
  ]);
  expect(questions.map(({ id }) => id)).toEqual(['q1', '7~q1']);
  expect(questions.map(({ id }) => frameAndId(id))).toEqual([
    { frameId: 0, questionId: 'q1' },
    { frameId: 7, questionId: 'q1' },
  ]);
});

test.each(['q', 'a~b', '7~q', 'line\nbreak'])('the id %j survives in any frame', (id) => {
  expect(frameAndId(pageWideId(12, id))).toEqual({ frameId: 12, questionId: id });
});

test('a frame that was read through its own agent is not called unreadable', () => {
  const merged = mergeFrames([
    frame(
      0,
      'https://a.example/',
      [],
      ['https://b.example/form?x=1', 'https://c.example/', 'sandboxed frame'],
    ),
    frame(3, 'https://b.example/form', ['q']),
  ]);
  expect(merged.unreadableFrames).toEqual(['https://c.example/', 'sandboxed frame']);
});

test('of two equal frames of which one was read, one is unreadable', () => {
  const merged = mergeFrames([
    frame(0, 'https://a.example/', [], ['https://b.example/f', 'https://b.example/f']),
    frame(3, 'https://b.example/f', ['q']),
  ]);
  expect(merged.unreadableFrames).toEqual(['https://b.example/f']);
});

test('a sandboxed part that was read counts as read; a part of the page written into its frame does not', () => {
  const page = frame(0, 'https://a.example/', [], ['sandboxed frame']);
  const inside = frame(3, 'about:srcdoc', ['q']);
  expect(mergeFrames([page, { ...inside, isSandboxed: true }]).unreadableFrames).toEqual([]);
  expect(mergeFrames([page, inside]).unreadableFrames).toEqual(['sandboxed frame']);
});

test('a page of which one frame is too long was not read whole', () => {
  const page = frame(0, 'https://a.example/', ['q']);
  const long = frame(3, 'https://a.example/long', ['q']);
  const cut = { ...long, detection: { ...long.detection, cutAt: 10_000 } };
  expect(mergeFrames([page, cut]).cutAt).toBe(10_000);
  expect(mergeFrames([page, long]).cutAt).toBeNull();
});
