import { nextTick, type App } from 'vue';
import VueMultiselect from 'vue-multiselect';
import { chosen, type Library } from '../../cell.ts';
import { inVue } from '../../mount/inVue.ts';
import 'vue-multiselect/dist/vue-multiselect.css';

const part = { install: (app: App) => void app.component('VueMultiselect', VueMultiselect as never) };

const template = `<div>
  <section class="question"><p>Is traffic filtered?</p>
    <VueMultiselect v-model="model.filtered" :options="['Yes', 'No', 'Partly']" :searchable="false" placeholder="Pick one"></VueMultiselect></section>
  <section class="question"><p>Who may change the filters?</p>
    <VueMultiselect v-model="model.change" :options="['The network team', 'Everybody']"></VueMultiselect></section>
  <section class="question"><p>Which networks are filtered?</p>
    <VueMultiselect v-model="model.networks" multiple :close-on-select="false" :options="['Office', 'Guests', 'Servers']" placeholder="Pick some"></VueMultiselect></section>
</div>`;

export default {
  form: inVue({ filtered: null, change: null, networks: [] }, template, [part]),
  ready: () => nextTick(),
  cells: [
    {
      id: 'filtered',
      question: 'Is traffic filtered?',
      kind: 'select',
      first: chosen('Partly', 'Partly'),
      second: chosen('Yes', 'Yes'),
    },
    {
      id: 'change',
      question: 'Who may change the filters?',
      kind: 'select',
      first: chosen('Everybody', 'Everybody'),
      second: chosen('The network team', 'The network team'),
    },
    {
      id: 'networks',
      question: 'Which networks are filtered?',
      kind: 'multiselect',
      first: chosen(['Office', 'Servers'], ['Office', 'Servers']),
      second: chosen('Guests', ['Guests']),
    },
  ],
} satisfies Library;
