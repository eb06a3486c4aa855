import SlimSelect from 'slim-select';
import 'slim-select/styles';
import { chosen, type Library } from '../../cell.ts';

function slim(texts: readonly string[], multiple: boolean): (root: HTMLElement) => () => string[] {
  return (root) => {
    const select = root.appendChild(document.createElement('select'));
    select.multiple = multiple;
    if (!multiple) select.append(new Option('', '', true, true));
    for (const text of texts) select.append(new Option(text, text.toLowerCase()));
    const slimmed = new SlimSelect({ select, settings: { placeholderText: 'Select', allowDeselect: true } });
    return () => slimmed.getSelected().filter(Boolean).toSorted();
  };
}

export default {
  cells: [
    {
      id: 'single',
      question: 'Are visitors escorted?',
      kind: 'select',
      first: chosen('No', ['no']),
      second: chosen('Yes', ['yes']),
      mount: slim(['Yes', 'No', 'Partly'], false),
    },
    {
      id: 'multiple',
      question: 'Which doors are locked?',
      kind: 'multiselect',
      first: chosen(['Front', 'Server room'], ['front', 'server room']),
      second: chosen('Stairs', ['stairs']),
      mount: slim(['Front', 'Stairs', 'Server room'], true),
    },
  ],
} satisfies Library;
