import '../../mount/globalJquery.ts';
import '@selectize/selectize';
import '@selectize/selectize/dist/css/selectize.default.css';
import $ from 'jquery';
import { chosen, type Library } from '../../cell.ts';

function enhanced(texts: readonly string[]): (root: HTMLElement) => () => string[] {
  return (root) => {
    const select = root.appendChild(document.createElement('select'));
    select.append(new Option('', ''));
    for (const text of texts) select.append(new Option(text, text.toLowerCase()));
    ($(select) as unknown as { selectize(options: object): void }).selectize({ allowEmptyOption: true });
    return () =>
      [...select.selectedOptions]
        .map(({ value }) => value)
        .filter(Boolean)
        .toSorted();
  };
}

export default {
  cells: [
    {
      id: 'single',
      question: 'Are badges returned?',
      kind: 'select',
      first: chosen('Partly', ['partly']),
      second: chosen('Yes', ['yes']),
      mount: enhanced(['Yes', 'No', 'Partly']),
    },
  ],
} satisfies Library;
