import type { ActRefusal } from '#core/review/state/acts.ts';

/** What to say beside the button when an act was not done. */
export const refusalSentences: Readonly<Record<ActRefusal, string>> = {
  'nothing-to-approve': 'There is no answer yet. Choose an option or write one, then approve.',
  'too-long': 'The answer is longer than the form takes. Shorten it, or use the brief wording.',
  'no-such-alternative': 'This answer is no longer among those offered. Scan the page again.',
  'own-words':
    'You wrote or picked this answer, and here somebody else must approve it. Hand it to a colleague.',
  'not-approved': 'Only an approved answer can be inserted. Approve it first.',
  'not-inserted': 'The page holds nothing of ours here, so there is nothing to undo.',
  unchanged: 'Nothing changed.',
};
