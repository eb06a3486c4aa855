import { expect, test } from 'vitest';
import { problem, type ProblemId } from '#core/problems.ts';

const ids: ProblemId[] = [
  'gone',
  'page-changed',
  'hidden',
  'locked',
  'too-long',
  'no-such-option',
  'not-empty',
  'not-fillable',
  'nothing-to-insert',
  'browser-page',
  'extension-store',
  'pdf',
  'source-view',
  'local-file',
  'blank-page',
  'not-allowed',
  'not-loaded',
  'page-left',
  'tab-closed',
  'frame-left',
  'no-reply',
  'reading-failed',
];

test.each(ids)('%s is one sentence of cause and one next step', (id) => {
  const { cause, nextStep } = problem(id);
  for (const sentence of [cause, nextStep]) expect(sentence).toMatch(/^[A-Z][^.!]*\.$/);
});
