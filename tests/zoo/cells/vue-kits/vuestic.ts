import { nextTick } from 'vue';
import { createVuestic } from 'vuestic-ui';
import 'vuestic-ui/css';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inVue } from '../../mount/inVue.ts';

const template = `<div>
  <section class="question"><p>Are visitors escorted?</p>
    <VaSelect v-model="model.escorted" :options="['Yes', 'No', 'Partly']" placeholder="Choose"></VaSelect></section>
  <section class="question"><p>Are visitors listed?</p>
    <VaRadio v-for="one in ['Yes', 'No']" :key="one" v-model="model.listed" :option="one"></VaRadio></section>
  <section class="question"><p>Describe how visitors sign in.</p>
    <VaTextarea v-model="model.how"></VaTextarea></section>
</div>`;

export default {
  form: inVue({ escorted: null, listed: null, how: '' }, template, [createVuestic()]),
  ready: () => nextTick(),
  cells: [
    {
      id: 'escorted',
      question: 'Are visitors escorted?',
      kind: 'select',
      first: chosen('Partly', 'Partly'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: 'the list has no empty option',
    },
    {
      id: 'listed',
      question: 'Are visitors listed?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'how',
      question: 'Describe how visitors sign in.',
      kind: 'textarea',
      first: written('With a badge.'),
      second: written('In a book.'),
    },
  ],
} satisfies Library;
