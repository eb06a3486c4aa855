import Choices from 'choices.js';
import { chosen, type Library, type Model } from '../../cell.ts';
import 'choices.js/public/assets/styles/choices.css';

function enhanced(texts: readonly string[], multiple: boolean): (root: HTMLElement) => () => Model {
  return (root) => {
    const select = root.appendChild(document.createElement('select'));
    select.multiple = multiple;
    if (!multiple) select.append(new Option('Select an answer', ''));
    texts.forEach((text, index) => select.append(new Option(text, `v${index}`)));
    const widget = new Choices(select, { removeItemButton: multiple, shouldSort: false });
    return () => {
      const held = widget.getValue(true) as string | string[];
      return typeof held === 'string' ? held : held.toSorted();
    };
  };
}

export default {
  cells: [
    {
      id: 'single',
      question: 'Do you rotate encryption keys?',
      kind: 'select',
      first: chosen('No', 'v1'),
      second: chosen('Yes', 'v0'),
      mount: enhanced(['Yes', 'No', 'Not applicable'], false),
    },
    {
      id: 'multiple',
      question: 'Which keys do customers manage?',
      kind: 'multiselect',
      first: chosen(['Storage keys', 'Signing keys'], ['v0', 'v2']),
      second: chosen('Transport keys', ['v1']),
      mount: enhanced(['Storage keys', 'Transport keys', 'Signing keys'], true),
    },
  ],
} satisfies Library;
