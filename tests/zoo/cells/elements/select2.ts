import $ from 'jquery';
import select2 from 'select2';
import { chosen, type Library, type Model } from '../../cell.ts';
import 'select2/dist/css/select2.css';

(select2 as unknown as (jquery: typeof $) => void)($);

/** The native select stays in the page under its painted twin; the model is what the plugin holds. */
function enhanced(texts: readonly string[], settings: object): (root: HTMLElement) => () => Model {
  return (root) => {
    const select = $('<select style="width: 300px">').prop('multiple', 'multiple' in settings);
    texts.forEach((text, index) => select.append(new Option(text, text === '' ? '' : `v${index}`)));
    $(root).append(select);
    select.val([]);
    select.select2({ ...settings, width: '300px' });
    return () =>
      select
        .select2('data')
        .map(({ id }) => id)
        .filter(Boolean)
        .toSorted();
  };
}

const answers = ['', 'Yes', 'No', 'Not applicable'];
const tools = ['Static analysis', 'Dependency check', 'Secret scan'];

export default {
  cells: [
    {
      id: 'single',
      question: 'Are development and production separated?',
      kind: 'select',
      first: chosen('Not applicable', ['v3']),
      second: chosen('Yes', ['v1']),
      mount: enhanced(answers, { placeholder: 'Select an answer', allowClear: true }),
    },
    {
      id: 'without-search',
      question: 'Are developers trained in secure coding?',
      kind: 'select',
      staysAnswered: 'without a clear button or an empty option the list has no way back to nothing',
      first: chosen('No', ['v2']),
      second: chosen('Yes', ['v1']),
      mount: enhanced(answers, { minimumResultsForSearch: Infinity }),
    },
    {
      id: 'multiple',
      question: 'Which tools check your code?',
      kind: 'multiselect',
      first: chosen(['Static analysis', 'Secret scan'], ['v0', 'v2']),
      second: chosen('Dependency check', ['v1']),
      mount: enhanced(tools, { multiple: true }),
    },
  ],
} satisfies Library;
