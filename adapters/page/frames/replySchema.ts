/** What an agent may say. It lives in the page's process, so its words are checked like any stranger's. */
import * as v from 'valibot';
import {
  answerPartsSchema,
  insertResultSchema,
  questionSchema,
  textSchema as text,
} from '#core/questionSchema.ts';
import type { Reply } from '../../protocol.ts';

const ref = v.number();
/** Frames within frames; browsers stop somewhere above. */
const deepest = 100;

export const replySchema: v.GenericSchema<unknown, Reply> = v.variant('kind', [
  v.object({
    kind: v.literal('detected'),
    ref,
    detection: v.object({
      questions: v.array(questionSchema),
      unreadableFrames: v.array(text),
      cutAt: v.nullable(v.number()),
    }),
  }),
  v.object({ kind: v.literal('part'), ref, questions: v.array(questionSchema) }),
  v.object({ kind: v.literal('progress'), ref, controls: v.number() }),
  v.object({ kind: v.literal('stopped'), ref }),
  v.object({ kind: v.literal('inserted'), ref, result: insertResultSchema }),
  v.object({ kind: v.literal('unready'), ref, needs: v.picklist(['detector', 'inserter']) }),
  v.object({ kind: v.literal('revealed'), ref, found: v.boolean() }),
  v.object({ kind: v.literal('read'), ref, value: v.nullable(answerPartsSchema) }),
  v.object({ kind: v.literal('focused'), ref, questionId: v.nullable(text) }),
  v.object({
    kind: v.literal('where'),
    ref,
    path: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(deepest)),
    seesItself: v.boolean(),
  }),
  v.object({ kind: v.literal('framed'), ref, isSeen: v.boolean() }),
  v.object({
    kind: v.literal('picked'),
    ref,
    place: v.nullable(v.object({ text, prompt: text, control: text })),
  }),
  v.object({ kind: v.literal('noticed'), ref, change: v.picklist(['changing', 'changed', 'calm']) }),
  v.object({ kind: v.literal('failed'), ref }),
]);
