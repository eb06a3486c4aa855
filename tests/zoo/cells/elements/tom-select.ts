import TomSelect from 'tom-select';
import { chosen, type Library, type Model } from '../../cell.ts';
import 'tom-select/dist/css/tom-select.css';

function enhanced(texts: readonly string[], multiple: boolean): (root: HTMLElement) => () => Model {
  return (root) => {
    const select = document.createElement('select');
    select.multiple = multiple;
    if (!multiple) select.append(new Option('Select…', ''));
    texts.forEach((text, index) => select.append(new Option(text, `v${index}`)));
    root.append(select);
    if (!multiple) select.value = '';
    const widget = new TomSelect(select, { plugins: multiple ? ['remove_button'] : [] });
    return () => {
      const held = widget.getValue();
      return typeof held === 'string' ? held : held.toSorted();
    };
  };
}

export default {
  cells: [
    {
      id: 'single',
      question: 'Do you log access to customer data?',
      kind: 'select',
      first: chosen('No', 'v1'),
      second: chosen('Yes', 'v0'),
      mount: enhanced(['Yes', 'No', 'Not applicable'], false),
    },
    {
      id: 'multiple',
      question: 'Which of your offices are certified?',
      kind: 'multiselect',
      first: chosen(['Lisbon', 'Oslo'], ['v0', 'v2']),
      second: chosen('Vienna', ['v1']),
      mount: enhanced(['Lisbon', 'Vienna', 'Oslo'], true),
    },
  ],
} satisfies Library;
