import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/src/themes.js';
import '@spectrum-web-components/menu/sp-menu-item.js';
import '@spectrum-web-components/picker/sp-picker.js';
import '@spectrum-web-components/radio/sp-radio-group.js';
import '@spectrum-web-components/radio/sp-radio.js';
import '@spectrum-web-components/textfield/sp-textfield.js';
import { drawn } from '../../mount/drawn.ts';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';

const html = `<sp-theme system="spectrum" color="light" scale="medium">
  <p>How are alerts handled?</p><sp-textfield id="sp-alerts" multiline></sp-textfield>
  <p>Is there an on-call rota?</p>
  <sp-picker id="sp-rota"><span slot="label">Choose</span><sp-menu-item value="y">Yes</sp-menu-item><sp-menu-item value="n">No</sp-menu-item></sp-picker>
  <p>Are alerts tested?</p>
  <sp-radio-group id="sp-tested"><sp-radio value="y">Yes</sp-radio><sp-radio value="n">No</sp-radio></sp-radio-group>
</sp-theme>`;

type Part = HTMLElement & { value: Model; selected?: string };
const part = (id: string) => document.getElementById(`sp-${id}`) as Part;

export default {
  form: (root) => {
    root.innerHTML = html;
    return (id) => (id === 'tested' ? (part(id).selected ?? '') : part(id).value);
  },
  ready: () => drawn(),
  cells: [
    {
      id: 'alerts',
      question: 'How are alerts handled?',
      kind: 'textarea',
      first: written('Around the clock.'),
      second: written('In office hours.'),
    },
    {
      id: 'rota',
      question: 'Is there an on-call rota?',
      kind: 'select',
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: 'the list has no empty option',
    },
    {
      id: 'tested',
      question: 'Are alerts tested?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
  ],
} satisfies Library;
