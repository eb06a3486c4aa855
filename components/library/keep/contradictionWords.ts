import type { Contradiction } from '#core/library/keep/contradictions.ts';
import { valueWords } from '../../words/remarks.ts';
import { language, say } from '../../words/say.ts';

/** "backup retention: 4 weeks or 8 weeks" */
export function contradictionWords({ about, says }: Contradiction): string {
  const values = says.map((one) =>
    typeof one === 'string' ? say(`form.short.${one}`).toLocaleLowerCase(language()) : valueWords(one),
  );
  return `${about}: ${new Intl.ListFormat(language(), { type: 'disjunction' }).format(values)}`;
}
