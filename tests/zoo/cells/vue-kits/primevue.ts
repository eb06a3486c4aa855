import { defineComponent, nextTick } from 'vue';
import PrimeVue from 'primevue/config';
import Aura from '@primevue/themes/aura';
import MultiSelect from 'primevue/multiselect';
import RadioButton from 'primevue/radiobutton';
import Select from 'primevue/select';
import SelectButton from 'primevue/selectbutton';
import Textarea from 'primevue/textarea';
import ToggleSwitch from 'primevue/toggleswitch';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inVue } from '../../mount/inVue.ts';

const parts = { MultiSelect, RadioButton, Select, SelectButton, Textarea, ToggleSwitch };
const theme = {
  install(app: { use(plugin: object, options: object): void; component(name: string, part: object): void }) {
    app.use(PrimeVue, { theme: { preset: Aura } });
    for (const [name, part] of Object.entries(parts))
      app.component(`P${name}`, defineComponent(part as object));
  },
};

const template = `<div>
  <p>How do you choose suppliers?</p><PTextarea v-model="model.choose"></PTextarea>
  <p>Are suppliers assessed?</p>
  <PSelect v-model="model.assessed" show-clear :options="['Yes', 'No', 'Partly']" placeholder="Select one"></PSelect>
  <p>What do suppliers have to prove?</p>
  <PMultiSelect v-model="model.prove" display="chip" :options="['Insurance', 'Certification', 'References']" placeholder="Select some"></PMultiSelect>
  <p>Do suppliers sign a code of conduct?</p>
  <div><PRadioButton v-model="model.sign" input-id="s1" name="sign" value="y"></PRadioButton><label for="s1">Yes</label>
  <PRadioButton v-model="model.sign" input-id="s2" name="sign" value="n"></PRadioButton><label for="s2">No</label></div>
  <p>Are suppliers audited?</p>
  <PSelectButton v-model="model.audited" :options="['Yes', 'No']"></PSelectButton>
</div>`;

export default {
  form: inVue({ choose: '', assessed: null, prove: [], sign: null, audited: null }, template, [
    theme as never,
  ]),
  ready: () => nextTick(),
  cells: [
    {
      id: 'choose',
      question: 'How do you choose suppliers?',
      kind: 'textarea',
      first: written('By a tender.'),
      second: written('By a list.'),
    },
    {
      id: 'assessed',
      question: 'Are suppliers assessed?',
      kind: 'select',
      first: chosen('Partly', 'Partly'),
      second: chosen('Yes', 'Yes'),
    },
    {
      id: 'prove',
      question: 'What do suppliers have to prove?',
      kind: 'multiselect',
      first: chosen(['Insurance', 'References'], ['Insurance', 'References']),
      second: chosen('Certification', ['Certification']),
    },
    {
      id: 'sign',
      question: 'Do suppliers sign a code of conduct?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'audited',
      question: 'Are suppliers audited?',
      kind: 'buttons',
      options: ['Yes', 'No'],
      first: chosen('Yes', 'Yes'),
      second: chosen('No', 'No'),
    },
  ],
} satisfies Library;
