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

/** A concept or aspect as a person would say it. */
export function named(id: string): string {
  return spoken[id] ?? id.replaceAll('-', ' ');
}
