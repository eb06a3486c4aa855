import type { DeskState } from '#components/useDesk.ts';
import { Notices } from '#components/states/Notices.tsx';
import { Stage } from '#components/states/Stage.tsx';
import type { ProblemId } from '#core/problems.ts';
import sentences from '../../../locales/en.json' with { type: 'json' };
import type { Piece, Shown } from '../piece.ts';
import { onPage } from '../../unit/review/questions.ts';

function notice(name: string, desk: Partial<DeskState>): Shown {
  return { name, desk, render: () => <Notices /> };
}

function stage(name: string, desk: Partial<DeskState>): Shown {
  return { name, desk, render: () => <Stage /> };
}

const problemIds = Object.keys(sentences.problems).map((name) => name.replaceAll('_', '-') as ProblemId);
const frame = {
  address: 'https://forms.example/part',
  origin: 'https://forms.example',
  why: 'not-allowed',
} as const;

export const notices: Piece = {
  id: 'notices',
  title: 'Banners and problems',
  states: [
    ...problemIds.map((problem) => notice(`problem: ${problem}`, { problem })),
    notice('nothing kept any more', { keeping: 'reviews-missing' }),
    notice('another tab is in front', { isInFront: false }),
    notice('the page is changing', { changing: true }),
    notice('pointing', { pointing: true }),
    notice('an embedded form to allow', { unreadableFrames: [frame] }),
    notice('a sandboxed part of the page', { site: frame.origin, unreadableFrames: [frame] }),
    notice('an embedded form that is silent', { unreadableFrames: [{ ...frame, why: 'silent' }] }),
    notice('parts nobody can read', { unreadableFrames: [{ ...frame, origin: null, why: 'sealed' }] }),
    notice('a page too long', { cutAt: 10_000 }),
    notice('questions not looked up', { unmatched: 2 }),
  ],
};

const found = [onPage(), onPage({ id: 'q2' })];

export const empty: Piece = {
  id: 'empty',
  title: 'Before there are questions',
  states: [
    stage('reading', { phase: 'scanning' }),
    stage('reading a long page', { phase: 'scanning', met: 4000 }),
    stage('looking up', { phase: 'matching', found }),
    stage('who answers', { phase: 'choose-vendor', vendorId: null, found }),
    stage('no questions', { phase: 'ready', found: [], announcement: 'No question was pointed at.' }),
    stage('failed', { phase: 'failed' }),
  ],
};
