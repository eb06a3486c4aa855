import 'virtual-select-plugin/dist/virtual-select.js';
import 'virtual-select-plugin/dist/virtual-select.min.css';
import { chosen, type Library, type Model } from '../../cell.ts';

interface Enhanced extends HTMLElement {
  value: string | string[];
}
declare const VirtualSelect: { init(settings: object): void };

function virtual(texts: readonly string[], multiple: boolean): (root: HTMLElement) => () => Model {
  return (root) => {
    const ele = root.appendChild(document.createElement('div')) as unknown as Enhanced;
    VirtualSelect.init({
      ele,
      multiple,
      options: texts.map((label) => ({ label, value: label.toLowerCase() })),
    });
    return () => (Array.isArray(ele.value) ? ele.value.toSorted() : ele.value || '');
  };
}

export default {
  cells: [
    {
      id: 'single',
      question: 'Are contracts checked?',
      kind: 'select',
      first: chosen('Partly', 'partly'),
      second: chosen('Yes', 'yes'),
      mount: virtual(['Yes', 'No', 'Partly'], false),
    },
    {
      id: 'multiple',
      question: 'Which contracts are checked?',
      kind: 'multiselect',
      first: chosen(['Leases', 'Licences'], ['leases', 'licences']),
      second: chosen('Services', ['services']),
      mount: virtual(['Leases', 'Licences', 'Services'], true),
    },
  ],
} satisfies Library;
