import type { Control, Entry } from '#core/types.ts';

type Parts = Partial<Omit<Entry, 'answer'>> & { readonly answer?: Partial<Entry['answer']> };

/** An entry with just the parts a test is about. */
export function anEntry({ answer, ...parts }: Parts = {}): Entry {
  return {
    id: 'acme-one',
    vendor: 'acme',
    question: 'How often are backups taken?',
    alternates: [],
    answer: { text: 'Backups are taken.', ...answer },
    facts: [],
    source: { document: 'Acme security', section: 'Backups' },
    topic: 'Backup',
    tags: [],
    level: 'public',
    ...parts,
  };
}

/** A control with just the parts a test is about. */
export function aControl(parts: Partial<Control> = {}): Control {
  return { kind: 'text', options: [], required: false, maxLength: null, ...parts };
}
