import { nextTick } from 'vue';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inVue } from '../../mount/inVue.ts';

const empty = { contact: '', process: '', tier: '', reviewed: '', media: [] };

const template = `
  <div class="field"><label for="contact">Whom do we call in an emergency?</label>
    <input id="contact" v-model.trim="model.contact"></div>
  <div class="field"><label for="process">Describe your change process.</label>
    <textarea id="process" v-model.lazy="model.process"></textarea></div>
  <div class="field"><label for="tier">Which tier are your data centres?</label>
    <select id="tier" v-model="model.tier">
      <option value="" disabled>Select a tier</option>
      <option v-for="n in [2, 3, 4]" :value="n">Tier {{ n }}</option>
    </select></div>
  <fieldset><legend>Is the risk register reviewed every quarter?</legend>
    <label v-for="text in ['Yes', 'No']"><input type="radio" :value="text" v-model="model.reviewed"> {{ text }}</label>
  </fieldset>
  <fieldset><legend>Which media leave your premises?</legend>
    <label v-for="text in ['Tapes', 'Disks', 'Paper']"><input type="checkbox" :value="text" v-model="model.media"> {{ text }}</label>
  </fieldset>`;

export default {
  form: inVue(empty, template),
  ready: () => nextTick(),
  cells: [
    {
      id: 'contact',
      question: 'Whom do we call in an emergency?',
      kind: 'text',
      first: written('The operations desk'),
      second: written('The duty manager'),
    },
    {
      id: 'process',
      question: 'Describe your change process.',
      kind: 'textarea',
      first: written('Changes are requested, reviewed and tested.'),
      second: written('Two people approve each change.'),
    },
    {
      id: 'tier',
      question: 'Which tier are your data centres?',
      kind: 'select',
      options: ['Select a tier', 'Tier 2', 'Tier 3', 'Tier 4'],
      first: chosen('Tier 3', 3),
      second: chosen('Tier 4', 4),
      staysAnswered: 'the empty option is disabled',
    },
    {
      id: 'reviewed',
      question: 'Is the risk register reviewed every quarter?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'media',
      question: 'Which media leave your premises?',
      kind: 'checkbox',
      options: ['Tapes', 'Disks', 'Paper'],
      first: chosen(['Tapes', 'Paper'], ['Paper', 'Tapes']),
      second: chosen('Disks', ['Disks']),
    },
  ],
} satisfies Library;
