import { nextTick } from 'vue';
import naive from 'naive-ui';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inVue } from '../../mount/inVue.ts';

const template = `<div>
  <p>How are certificates renewed?</p><n-input type="textarea" v-model:value="model.renewed"></n-input>
  <p>Who issues your certificates?</p>
  <n-select v-model:value="model.issuer" clearable :options="[{label:'A public authority',value:'p'},{label:'Ourselves',value:'o'}]"></n-select>
  <p>Which protocols are switched off?</p>
  <n-select multiple v-model:value="model.off" :options="['SSL 3','TLS 1.0','TLS 1.1'].map(label => ({label, value: label}))"></n-select>
  <p>Are certificates pinned?</p>
  <n-radio-group v-model:value="model.pinned" name="pinned"><n-radio value="y">Yes</n-radio><n-radio value="n">No</n-radio></n-radio-group>
  <p>Where do you use certificates?</p>
  <n-checkbox-group v-model:value="model.used"><n-checkbox value="w" label="Websites"></n-checkbox><n-checkbox value="m" label="Mail"></n-checkbox></n-checkbox-group>
</div>`;

export default {
  form: inVue({ renewed: '', issuer: null, off: [], pinned: null, used: [] }, template, [naive]),
  ready: () => nextTick(),
  cells: [
    {
      id: 'renewed',
      question: 'How are certificates renewed?',
      kind: 'textarea',
      first: written('By a scheduled job.'),
      second: written('By hand.'),
    },
    {
      id: 'issuer',
      question: 'Who issues your certificates?',
      kind: 'select',
      first: chosen('Ourselves', 'o'),
      second: chosen('A public authority', 'p'),
    },
    {
      id: 'off',
      question: 'Which protocols are switched off?',
      kind: 'multiselect',
      first: chosen(['SSL 3', 'TLS 1.1'], ['SSL 3', 'TLS 1.1']),
      second: chosen('TLS 1.0', ['TLS 1.0']),
    },
    {
      id: 'pinned',
      question: 'Are certificates pinned?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'used',
      question: 'Where do you use certificates?',
      kind: 'checkbox',
      options: ['Websites', 'Mail'],
      first: chosen(['Websites', 'Mail'], ['m', 'w']),
      second: chosen('Mail', ['m']),
    },
  ],
} satisfies Library;
