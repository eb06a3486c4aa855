/** What strangers may say: a page that got hold of a line to its agent, and an agent whose page took it over. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseCommand } from '#adapters/agent/port/parseCommand.ts';
import { replySchema } from '#adapters/page/frames/replySchema.ts';

const known = new Set([
  'kind',
  'ref',
  'pointed',
  'quiet',
  'how',
  'questionId',
  'parts',
  'overwrite',
  'sendsTo',
  'at',
  'pressing',
]);
const kind = fc.constantFrom(
  'detect',
  'pick',
  'unpick',
  'watch',
  'insert',
  'undo',
  'reveal',
  'read',
  'where',
  'framed',
  '__proto__',
);

/** Almost commands: the right names with anything under them. */
const nearly = fc.record(
  {
    kind: fc.oneof(kind, fc.anything()),
    ref: fc.oneof(fc.integer(), fc.anything()),
    questionId: fc.oneof(fc.string(), fc.anything()),
    parts: fc.oneof(fc.record({ choice: fc.anything(), text: fc.anything() }), fc.anything()),
    overwrite: fc.oneof(fc.boolean(), fc.anything()),
    pointed: fc.oneof(fc.array(fc.anything()), fc.anything()),
    more: fc.anything(),
  },
  { requiredKeys: [] },
);

test('no message makes the agent stumble, and a command holds nothing but its known parts', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), nearly), (message) => {
      const command = parseCommand(message);
      if (command === null) return;
      expect(Object.keys(command).every((name) => known.has(name))).toBe(true);
      expect(Number.isSafeInteger(command.ref)).toBe(true);
      if (command.kind === 'insert') {
        const { choice, text } = command.parts;
        expect(text === null || typeof text === 'string').toBe(true);
        expect(choice === null || choice.every((option) => typeof option === 'string')).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

test('a whole command is understood as it was meant', () => {
  const text = fc.string({ maxLength: 50 });
  const parts = fc.record({ choice: fc.option(fc.array(text)), text: fc.option(text) });
  const whole = fc.record({
    kind: fc.constant('insert' as const),
    ref: fc.integer(),
    questionId: text,
    parts,
    overwrite: fc.boolean(),
    sendsTo: fc.constant([] as string[]),
  });
  fc.assert(
    fc.property(whole, (command) => {
      expect(parseCommand(command)).toMatchObject({ kind: 'insert', ref: command.ref, parts: command.parts });
    }),
  );
});

const part = fc.record({ choice: fc.option(fc.array(fc.string())), text: fc.option(fc.string()) });
const honest = fc.oneof(
  fc.record({ kind: fc.constant('read'), ref: fc.integer(), value: fc.option(part) }),
  fc.record({ kind: fc.constant('revealed'), ref: fc.integer(), found: fc.boolean() }),
  fc.record({
    kind: fc.constant('inserted'),
    ref: fc.integer(),
    result: fc.record({ outcome: fc.constant('held'), written: part, readBack: part, previous: part }),
  }),
);

test('an honest reply is taken, with nothing beside what it should hold', () => {
  fc.assert(
    fc.property(honest, fc.string(), (reply, extra) => {
      const parsed = v.safeParse(replySchema, { ...reply, extra, script: extra });
      expect(parsed.success).toBe(true);
      expect(parsed.output).toEqual(reply);
    }),
  );
});

test('a reply of an agent that lies in shape is dropped, never thrown on', () => {
  const broken = fc.tuple(honest, fc.constantFrom('kind', 'ref'), fc.anything());
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        broken.map(([reply, name, value]) => ({ ...reply, [name]: value })),
      ),
      (reply) => {
        const parsed = v.safeParse(replySchema, reply);
        if (parsed.success) expect(typeof parsed.output.ref).toBe('number');
      },
    ),
    { numRuns: 3000 },
  );
});
