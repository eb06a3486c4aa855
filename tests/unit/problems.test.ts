import { expect, test } from 'vitest';
import messages from '../../locales/en.json' with { type: 'json' };

test.each(Object.entries(messages.problems))(
  '%s is one sentence of cause and one next step',
  (_, { cause, nextStep }) => {
    // A file's ending is no end of a sentence.
    for (const sentence of [cause, nextStep]) expect(sentence).toMatch(/^[A-Z]([^.!]|\.(?=[a-z]))*\.$/);
  },
);
