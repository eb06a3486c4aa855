import { multipleSelect } from 'multiple-select-vanilla';
import 'multiple-select-vanilla/dist/styles/css/multiple-select.css';
import { chosen, type Library } from '../../cell.ts';

function enhanced(texts: readonly string[], multiple: boolean): (root: HTMLElement) => () => string[] {
  return (root) => {
    const select = root.appendChild(document.createElement('select'));
    select.multiple = multiple;
    if (!multiple) select.append(new Option('Choose', ''));
    for (const text of texts) select.append(new Option(text, text.toLowerCase()));
    multipleSelect(select, { single: !multiple, placeholder: 'Choose' });
    return () => [...select.selectedOptions].map(({ value }) => value).filter(Boolean);
  };
}

export default {
  cells: [
    {
      id: 'single',
      question: 'Are keys counted?',
      kind: 'select',
      first: chosen('Partly', ['partly']),
      second: chosen('Yes', ['yes']),
      mount: enhanced(['Yes', 'No', 'Partly'], false),
    },
    {
      id: 'multiple',
      question: 'Which keys are counted?',
      kind: 'multiselect',
      first: chosen(['Doors', 'Safes'], ['doors', 'safes']),
      second: chosen('Racks', ['racks']),
      mount: enhanced(['Doors', 'Racks', 'Safes'], true),
    },
  ],
} satisfies Library;
