const spoken: Readonly<Record<string, string>> = {
  notified: 'who is told',
  independent: 'an independent party',
  'in-writing': 'whether it is documented',
  documented: 'a documented procedure',
  evidence: 'evidence or a report',
  tested: 'a test',
  approved: 'an approval',
  certified: 'a certificate',
  contact: 'a contact',
  configurable: 'a choice for the customer',
  'which-product': 'which product or provider',
};

const names = new Map(Object.entries(spoken));

/** A concept or aspect of the lexicon as a person would say it. */
export function named(id: string): string {
  let name = names.get(id);
  if (name === undefined) names.set(id, (name = id.replaceAll('-', ' ')));
  return name;
}
