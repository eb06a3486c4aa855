import { initialize } from '@ionic/core/components';
import { defineCustomElement as checkbox } from '@ionic/core/components/ion-checkbox.js';
import { defineCustomElement as radioGroup } from '@ionic/core/components/ion-radio-group.js';
import { defineCustomElement as radio } from '@ionic/core/components/ion-radio.js';
import { defineCustomElement as selectOption } from '@ionic/core/components/ion-select-option.js';
import { defineCustomElement as select } from '@ionic/core/components/ion-select.js';
import { defineCustomElement as textarea } from '@ionic/core/components/ion-textarea.js';
import { defineCustomElement as toggle } from '@ionic/core/components/ion-toggle.js';
import { drawn } from '../../mount/drawn.ts';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';
import '@ionic/core/css/core.css';

const html = `
  <ion-textarea id="io-text" label="How are phones secured?" label-placement="stacked"></ion-textarea>
  <ion-select id="io-alert" label="Are phones tracked?" label-placement="stacked" placeholder="Select one"><ion-select-option value="y">Yes</ion-select-option><ion-select-option value="n">No</ion-select-option></ion-select>
  <ion-select id="io-popover" label="Are phones insured?" label-placement="stacked" interface="popover" placeholder="Select one"><ion-select-option value="y">Yes</ion-select-option><ion-select-option value="n">No</ion-select-option></ion-select>
  <ion-select id="io-several" label="Which phones are allowed?" label-placement="stacked" multiple placeholder="Select all that apply"><ion-select-option value="c">Company phones</ion-select-option><ion-select-option value="o">Own phones</ion-select-option></ion-select>
  <p>Are phones updated?</p>
  <ion-radio-group id="io-radio"><ion-radio value="y">Yes</ion-radio><br><ion-radio value="n">No</ion-radio></ion-radio-group>
  <p></p><ion-toggle id="io-toggle">Phones are locked by a code</ion-toggle>
  <p></p><ion-checkbox id="io-check">Lost phones are wiped at once</ion-checkbox>`;

type Part = HTMLElement & { value: Model; checked?: boolean };
const part = (id: string) => document.getElementById(`io-${id}`) as Part;

export default {
  form: (root) => {
    initialize({ animated: false });
    for (const define of [checkbox, radioGroup, radio, selectOption, select, textarea, toggle]) define();
    root.innerHTML = html;
    // A list of several that nobody touched has no value, one that was emptied an empty one: both hold nothing.
    return (id) => {
      if (/toggle|check/.test(id)) return part(id).checked ?? false;
      return part(id).value ?? (id === 'several' ? [] : null);
    };
  },
  ready: () => drawn(),
  cells: [
    {
      id: 'text',
      question: 'How are phones secured?',
      kind: 'textarea',
      first: written('By a profile.'),
      second: written('By policy.'),
    },
    ...(['alert', 'popover'] as const).map((id) => ({
      id,
      question: id === 'alert' ? 'Are phones tracked?' : 'Are phones insured?',
      kind: 'select' as const,
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: 'the list has no empty option',
    })),
    {
      id: 'several',
      question: 'Which phones are allowed?',
      kind: 'multiselect',
      first: chosen(['Company phones', 'Own phones'], ['c', 'o']),
      second: chosen('Own phones', ['o']),
    },
    {
      id: 'radio',
      question: 'Are phones updated?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'toggle',
      question: 'Phones are locked by a code',
      kind: 'switch',
      first: chosen('Phones are locked by a code', true),
      second: chosen('Phones are locked by a code', true),
    },
    {
      id: 'check',
      question: 'Lost phones are wiped at once',
      kind: 'checkbox',
      first: chosen('Lost phones are wiped at once', true),
      second: chosen('Lost phones are wiped at once', true),
    },
  ],
} satisfies Library;
