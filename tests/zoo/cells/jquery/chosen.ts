import '../../mount/globalJquery.ts';
import 'chosen-js/chosen.jquery.js';
import 'chosen-js/chosen.css';
import $ from 'jquery';
import { chosen, type Library } from '../../cell.ts';

function enhanced(texts: readonly string[], multiple: boolean): (root: HTMLElement) => () => string[] {
  return (root) => {
    const select = root.appendChild(document.createElement('select'));
    select.multiple = multiple;
    if (!multiple) select.append(new Option('', ''));
    for (const text of texts) select.append(new Option(text, text.toLowerCase()));
    $(select).chosen({ width: '280px', allow_single_deselect: true, disable_search_threshold: 10 });
    return () => [...select.selectedOptions].map(({ value }) => value).filter(Boolean);
  };
}

export default {
  cells: [
    {
      id: 'single',
      question: 'Are suppliers visited?',
      kind: 'select',
      first: chosen('Partly', ['partly']),
      second: chosen('Yes', ['yes']),
      mount: enhanced(['Yes', 'No', 'Partly'], false),
    },
    {
      id: 'multiple',
      question: 'Which suppliers are visited?',
      kind: 'multiselect',
      miss: { column: 'undo', reason: 'once one was let go, of two only the later one is taken' },
      first: chosen(['Carriers', 'Hosters'], ['carriers', 'hosters']),
      second: chosen('Printers', ['printers']),
      mount: enhanced(['Carriers', 'Printers', 'Hosters'], true),
    },
  ],
} satisfies Library;
