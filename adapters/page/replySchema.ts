/** What an agent may say. It lives in the page's process, so its words are checked like any stranger's. */
import * as v from 'valibot';
import type { Reply } from '../protocol.ts';

const ref = v.number();
const text = v.pipe(v.string(), v.maxLength(100_000));
const optionalText = v.nullable(text);
const parts = v.object({ choice: v.nullable(v.array(text)), text: optionalText });

const control = v.object({
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
  options: v.array(text),
  required: v.boolean(),
  maxLength: v.nullable(v.number()),
});

const question = v.object({
  id: text,
  frame: text,
  number: optionalText,
  section: optionalText,
  text,
  help: optionalText,
  control,
  comment: v.nullable(control),
  value: parts,
});

const written = { written: parts, readBack: parts, previous: parts };
const result = v.variant('outcome', [
  v.object({ outcome: v.literal('held'), ...written }),
  v.object({ outcome: v.literal('changed'), ...written }),
  v.object({
    outcome: v.literal('refused'),
    reason: v.picklist([
      'gone',
      'page-changed',
      'hidden',
      'locked',
      'too-long',
      'no-such-option',
      'not-empty',
      'not-fillable',
      'not-encrypted',
      'nothing-to-insert',
    ]),
    detail: text,
  }),
]);

export const replySchema: v.GenericSchema<unknown, Reply> = v.variant('kind', [
  v.object({
    kind: v.literal('detected'),
    ref,
    detection: v.object({ questions: v.array(question), unreadableFrames: v.array(text) }),
  }),
  v.object({ kind: v.literal('inserted'), ref, result }),
  v.object({ kind: v.literal('revealed'), ref, found: v.boolean() }),
  v.object({ kind: v.literal('read'), ref, value: v.nullable(parts) }),
  v.object({
    kind: v.literal('picked'),
    ref,
    place: v.nullable(v.object({ text, prompt: text, control: text })),
  }),
  v.object({ kind: v.literal('noticed'), ref, change: v.picklist(['changing', 'changed', 'calm']) }),
  v.object({ kind: v.literal('failed'), ref }),
]);
