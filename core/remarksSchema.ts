import * as v from 'valibot';
import { factSchema } from './library/schema.ts';
import { textSchema as text } from './questionSchema.ts';
import { plainRemarks, type Remark, type Remarks } from './remarks.ts';

const texts = v.pipe(v.array(text), v.maxLength(1000));
const decided = {
  at: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15)),
  by: v.object({ id: text, name: text }),
  isFromFile: v.boolean(),
};

const remark: v.GenericSchema<unknown, Remark> = v.variant('id', [
  v.object({
    id: v.literal('meets'),
    terms: texts,
    topic: text,
    fact: v.nullable(factSchema),
    question: text,
  }),
  v.object({ id: v.picklist(['approved-before', 'approved-otherwise', 'rejected-before']), ...decided }),
  v.object({ id: v.picklist(['lacks', 'leaves-open']), terms: texts }),
  v.object({ id: v.literal('lacks-answer-to'), question: text }),
  v.object({ id: v.literal('leaves-options-open'), options: texts }),
  v.object({ id: v.literal('not-answered'), parts: texts }),
  v.object({ id: v.literal('elsewhere'), part: text, question: text }),
  v.object({ id: v.literal('too-long'), most: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  v.object({ id: v.literal('choose-unit'), fact: factSchema }),
  v.object({ id: v.literal('bound'), bound: v.picklist(['at least', 'at most']) }),
  v.object({ id: v.picklist(plainRemarks) }),
]);

/** Remarks as a file holds them; a text is what earlier versions wrote. */
export const remarksSchema: v.GenericSchema<unknown, Remarks> = v.union([
  text,
  v.pipe(v.array(remark), v.maxLength(100)),
]);
