import Multiselect from '@vueform/multiselect';
import '@vueform/multiselect/themes/default.css';
import { nextTick, type App } from 'vue';
import { chosen, type Library } from '../../cell.ts';
import { inVue } from '../../mount/inVue.ts';

const part = { install: (app: App) => void app.component('Multiselect', Multiselect as never) };

const template = `<div>
  <section class="question"><p>Are contracts reviewed?</p>
    <Multiselect v-model="model.reviewed" :options="['Yes', 'No', 'Partly']"></Multiselect></section>
  <section class="question"><p>Which contracts are reviewed?</p>
    <Multiselect v-model="model.which" mode="tags" :close-on-select="false" :options="['Hosting', 'Support', 'Audit']"></Multiselect></section>
</div>`;

export default {
  form: inVue({ reviewed: null, which: [] }, template, [part]),
  ready: () => nextTick(),
  cells: [
    {
      id: 'reviewed',
      question: 'Are contracts reviewed?',
      kind: 'select',
      first: chosen('Partly', 'Partly'),
      second: chosen('Yes', 'Yes'),
    },
    {
      id: 'which',
      question: 'Which contracts are reviewed?',
      kind: 'multiselect',
      first: chosen(['Hosting', 'Audit'], ['Audit', 'Hosting']),
      second: chosen('Support', ['Support']),
    },
  ],
} satisfies Library;
