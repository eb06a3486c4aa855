import alpine from 'alpinejs';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';

const markup = `<div x-data="answers">
  <section class="question"><label>Describe the fire alarm.<textarea x-model.lazy="alarm"></textarea></label></section>
  <section class="question"><p>Is there a gas extinguisher?</p>
    <template x-for="one in ['Yes', 'No', 'N/A']"><button type="button" x-text="one" x-on:click="gas = one" x-bind:class="{ picked: gas === one }"></button></template></section>
  <section class="question"><p>Are sensors tested?</p>
    <label><input type="radio" value="y" x-model="tested">Yes</label><label><input type="radio" value="n" x-model="tested">No</label></section>
  <section class="question"><p>How often are sensors cleaned?</p>
    <div class="trigger" tabindex="0" role="combobox" aria-haspopup="listbox" x-bind:aria-expanded="open" x-on:click="open = !open" x-text="cleaned ?? 'Choose'"></div>
    <ul role="listbox" class="floating" x-show="open"><template x-for="one in ['Monthly', 'Yearly']"><li role="option" x-text="one" x-on:click="cleaned = one; open = false"></li></template></ul></section>
</div>`;

export default {
  form: (root) => {
    const model: Record<string, Model> = { alarm: '', gas: null, tested: null, cleaned: null, open: false };
    let held: Record<string, Model> = model;
    alpine.data('answers', () => ({
      ...model,
      init() {
        held = this as unknown as Record<string, Model>;
      },
    }));
    root.innerHTML = markup;
    alpine.start();
    return (id) => held[id] ?? null;
  },
  cells: [
    {
      id: 'alarm',
      question: 'Describe the fire alarm.',
      kind: 'textarea',
      first: written('Smoke and heat.'),
      second: written('Smoke only.'),
    },
    {
      id: 'gas',
      question: 'Is there a gas extinguisher?',
      kind: 'buttons',
      options: ['Yes', 'No', 'N/A'],
      first: chosen('No', 'No'),
      second: chosen('N/A', 'N/A'),
      staysAnswered: 'its buttons are not let go by a second press',
    },
    {
      id: 'tested',
      question: 'Are sensors tested?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'cleaned',
      question: 'How often are sensors cleaned?',
      kind: 'select',
      first: chosen('Yearly', 'Yearly'),
      second: chosen('Monthly', 'Monthly'),
      staysAnswered: 'the list has no empty option',
    },
  ],
} satisfies Library;
