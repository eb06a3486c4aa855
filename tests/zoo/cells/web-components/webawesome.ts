import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/switch/switch.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import { drawn } from '../../mount/drawn.ts';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';

const html = `
  <wa-textarea id="wa-text" label="How are servers hardened?"></wa-textarea>
  <wa-select id="wa-one" label="Are servers patched?" with-clear><wa-option value="y">Yes</wa-option><wa-option value="n">No</wa-option><wa-option value="p">Partly</wa-option></wa-select>
  <wa-select id="wa-some" label="Which servers are patched?" multiple with-clear><wa-option value="l">Linux</wa-option><wa-option value="w">Windows</wa-option><wa-option value="o">Others</wa-option></wa-select>
  <wa-radio-group id="wa-radio" label="Are servers shared?"><wa-radio value="y">Yes</wa-radio><wa-radio value="n">No</wa-radio></wa-radio-group>
  <wa-switch id="wa-switch">Old servers are switched off</wa-switch>
  <wa-checkbox id="wa-check">Servers are kept in an inventory</wa-checkbox>`;

type Part = HTMLElement & { value: Model; checked?: boolean };
const part = (id: string) => document.getElementById(`wa-${id}`) as Part;

function modelOf(id: string): Model {
  if (/switch|check/.test(id)) return part(id).checked ?? false;
  const { value } = part(id);
  return Array.isArray(value) ? value.toSorted() : (value ?? (id === 'some' ? [] : null));
}

export default {
  form: (root) => {
    root.innerHTML = html;
    return modelOf;
  },
  ready: () => drawn(),
  cells: [
    {
      id: 'text',
      question: 'How are servers hardened?',
      kind: 'textarea',
      first: written('By a baseline.'),
      second: written('By hand.'),
    },
    {
      id: 'one',
      question: 'Are servers patched?',
      kind: 'select',
      first: chosen('Partly', 'p'),
      second: chosen('Yes', 'y'),
    },
    {
      id: 'some',
      question: 'Which servers are patched?',
      kind: 'multiselect',
      first: chosen(['Linux', 'Others'], ['l', 'o']),
      second: chosen('Windows', ['w']),
    },
    {
      id: 'radio',
      question: 'Are servers shared?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'switch',
      question: 'Old servers are switched off',
      kind: 'switch',
      first: chosen('Old servers are switched off', true),
      second: chosen('Old servers are switched off', true),
    },
    {
      id: 'check',
      question: 'Servers are kept in an inventory',
      kind: 'checkbox',
      first: chosen('Servers are kept in an inventory', true),
      second: chosen('Servers are kept in an inventory', true),
    },
  ],
} satisfies Library;
