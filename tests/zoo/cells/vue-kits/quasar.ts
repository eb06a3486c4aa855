import { nextTick } from 'vue';
import { Quasar, QInput, QOptionGroup, QSelect, QToggle } from 'quasar';
import 'quasar/dist/quasar.css';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inVue } from '../../mount/inVue.ts';

const components = { QInput, QOptionGroup, QSelect, QToggle };
const quasar = {
  install: (app: { use(plugin: object, options: object): void }) => app.use(Quasar, { components }),
};

const template = `<div>
  <q-input type="textarea" label="How is change approved?" v-model="model.approved"></q-input>
  <q-select label="Who approves changes?" clearable :options="['A board', 'The owner']" v-model="model.board"></q-select>
  <q-select label="Which changes are tested?" multiple use-chips :options="['Standard', 'Normal', 'Emergency']" v-model="model.tested"></q-select>
  <p>Can changes be rolled back?</p>
  <q-option-group :options="[{label:'Yes',value:'y'},{label:'No',value:'n'}]" v-model="model.back"></q-option-group>
  <q-toggle label="Changes are announced" v-model="model.announced"></q-toggle>
</div>`;

export default {
  form: inVue({ approved: '', board: null, tested: [], back: null, announced: false }, template, [
    quasar as never,
  ]),
  ready: () => nextTick(),
  cells: [
    {
      id: 'approved',
      question: 'How is change approved?',
      kind: 'textarea',
      first: written('In a weekly meeting.'),
      second: written('By ticket.'),
    },
    {
      id: 'board',
      question: 'Who approves changes?',
      kind: 'select',
      first: chosen('The owner', 'The owner'),
      second: chosen('A board', 'A board'),
    },
    {
      id: 'tested',
      question: 'Which changes are tested?',
      kind: 'multiselect',
      first: chosen(['Normal', 'Standard'], ['Normal', 'Standard']),
      second: chosen('Emergency', ['Emergency']),
    },
    {
      id: 'back',
      question: 'Can changes be rolled back?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'announced',
      question: 'Changes are announced',
      kind: 'switch',
      first: chosen('Changes are announced', true),
      second: chosen('Changes are announced', true),
    },
  ],
} satisfies Library;
