import { nextTick } from 'vue';
import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inVue } from '../../mount/inVue.ts';
import 'vuetify/styles';

const template = `<v-app><v-main>
  <v-textarea label="How do you harden servers?" v-model="model.harden"></v-textarea>
  <v-select label="Are servers hardened?" :items="['Yes', 'No', 'Partly']" v-model="model.hardened"></v-select>
  <p>Which baselines do you apply?</p>
  <v-select multiple chips :items="['Vendor', 'Benchmark', 'Own']" v-model="model.baselines"></v-select>
  <p>Who publishes your baseline?</p>
  <v-autocomplete clearable :items="['Vendor', 'Benchmark', 'Ourselves']" v-model="model.publisher"></v-autocomplete>
  <v-radio-group label="Are deviations approved?" v-model="model.approved">
    <v-radio label="Yes" value="y"></v-radio><v-radio label="No" value="n"></v-radio>
  </v-radio-group>
  <v-switch label="Deviations expire" v-model="model.expire"></v-switch>
  <v-checkbox label="Deviations are reported" v-model="model.reported"></v-checkbox>
</v-main></v-app>`;

const empty = {
  harden: '',
  hardened: null,
  baselines: [],
  publisher: null,
  approved: null,
  expire: false,
  reported: false,
};

export default {
  form: inVue(empty, template, [createVuetify({ components })]),
  ready: () => nextTick(),
  cells: [
    {
      id: 'harden',
      question: 'How do you harden servers?',
      kind: 'textarea',
      first: written('Unused services are removed.'),
      second: written('Images are built from a baseline.'),
    },
    {
      id: 'hardened',
      question: 'Are servers hardened?',
      kind: 'select',
      options: ['Yes', 'No', 'Partly'],
      first: chosen('Partly', 'Partly'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: 'the list has no empty option',
    },
    {
      id: 'baselines',
      question: 'Which baselines do you apply?',
      kind: 'multiselect',
      options: ['Vendor', 'Benchmark', 'Own'],
      first: chosen(['Vendor', 'Own'], ['Own', 'Vendor']),
      second: chosen('Benchmark', ['Benchmark']),
    },
    {
      id: 'publisher',
      question: 'Who publishes your baseline?',
      kind: 'select',
      options: ['Vendor', 'Benchmark', 'Ourselves'],
      first: chosen('Benchmark', 'Benchmark'),
      second: chosen('Ourselves', 'Ourselves'),
    },
    {
      id: 'approved',
      question: 'Are deviations approved?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'expire',
      question: 'Deviations expire',
      kind: 'switch',
      first: chosen('Deviations expire', true),
      second: chosen('Deviations expire', true),
    },
    {
      id: 'reported',
      question: 'Deviations are reported',
      kind: 'checkbox',
      first: chosen('Deviations are reported', true),
      second: chosen('Deviations are reported', true),
    },
  ],
} satisfies Library;
