/** The shapes of questions and answers as they are checked wherever they come from outside: a page, a file. */
import * as v from 'valibot';
import type { AnswerParts, Control, InsertResult, Question, RefusalDetail } from './types.ts';

/** No text of a form or an answer is longer, in UTF-16 code units. */
export const textSchema = v.pipe(v.string(), v.maxLength(100_000));
export const optionalTextSchema = v.nullable(textSchema);

export const answerPartsSchema: v.GenericSchema<unknown, AnswerParts> = v.object({
  choice: v.nullable(v.array(textSchema)),
  text: optionalTextSchema,
});

export const controlSchema: v.GenericSchema<unknown, Control> = v.object({
  kind: v.picklist([
    'text',
    'textarea',
    'richtext',
    'number',
    'date',
    'select',
    'multiselect',
    'radio',
    'checkbox',
    'buttons',
    'switch',
    'matrix-row',
    'file',
  ]),
  options: v.array(textSchema),
  required: v.boolean(),
  maxLength: v.nullable(v.number()),
});

/** What a question asks, without its place in a live page. */
export const askedFields = {
  frame: textSchema,
  number: optionalTextSchema,
  section: optionalTextSchema,
  text: textSchema,
  help: optionalTextSchema,
  control: controlSchema,
  comment: v.nullable(controlSchema),
};

export const questionSchema: v.GenericSchema<unknown, Question> = v.object({
  id: textSchema,
  ...askedFields,
  value: answerPartsSchema,
});

export const refusalSchema = v.picklist([
  'gone',
  'page-changed',
  'hidden',
  'locked',
  'too-long',
  'no-such-option',
  'not-empty',
  'not-fillable',
  'not-encrypted',
  'not-granted',
  'foreign-form',
  'nothing-to-insert',
]);

const written = { written: answerPartsSchema, readBack: answerPartsSchema, previous: answerPartsSchema };

export const refusalDetailSchema: v.GenericSchema<unknown, RefusalDetail> = v.union([
  textSchema,
  v.object({ id: v.literal('length'), length: v.number(), most: v.number() }),
  v.object({
    id: v.literal('takes'),
    type: textSchema,
    least: optionalTextSchema,
    most: optionalTextSchema,
    step: optionalTextSchema,
  }),
  v.object({ id: v.picklist(['no-text-box', 'text-not-option', 'edited-since', 'nothing-inserted']) }),
]);

export const insertResultSchema: v.GenericSchema<unknown, InsertResult> = v.variant('outcome', [
  v.object({ outcome: v.literal('held'), ...written }),
  v.object({ outcome: v.literal('changed'), ...written }),
  v.object({ outcome: v.literal('refused'), reason: refusalSchema, detail: refusalDetailSchema }),
]);
