import type { Finding } from '#core/review/check/finding.ts';
import { valueWords } from './remarks.ts';
import { asName, say } from './say.ts';

/** What a person should look at before the form is handed in. */
export function findingWords({ says, values }: Pick<Finding, 'says' | 'values'>): string {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value.map(valueWords).join(', '),
  ]);
  return say(`check.says.${asName(says)}`, Object.fromEntries(said));
}
