import * as reka from 'reka-ui';
import { nextTick, type App } from 'vue';
import { cannotLetGo, chosen, type Library } from '../../cell.ts';
import { inVue } from '../../mount/inVue.ts';

const parts = {
  install: (app: App) => {
    for (const [name, part] of Object.entries(reka))
      if (/^(Select|Combobox|RadioGroup|Switch|Checkbox)/.test(name)) app.component(name, part as never);
  },
};

const template = `<div>
  <section><p>Is code reviewed?</p>
    <SelectRoot v-model="model.reviewed"><SelectTrigger class="trigger"><SelectValue placeholder="Select one" /></SelectTrigger>
      <SelectPortal><SelectContent position="popper" class="floating"><SelectViewport>
        ${['Yes', 'No', 'Partly'].map((text) => `<SelectItem value="${text}"><SelectItemText>${text}</SelectItemText></SelectItem>`).join('')}
      </SelectViewport></SelectContent></SelectPortal></SelectRoot></section>
  <section><p>Is code scanned?</p>
    <ComboboxRoot v-model="model.scanned"><ComboboxAnchor class="trigger" style="display: inline-block"><ComboboxInput placeholder="Select one" /><ComboboxTrigger>▾</ComboboxTrigger></ComboboxAnchor>
      <ComboboxContent position="popper" class="floating"><ComboboxViewport>
        ${['Yes', 'No', 'Partly'].map((text) => `<ComboboxItem value="${text}">${text}</ComboboxItem>`).join('')}
      </ComboboxViewport></ComboboxContent></ComboboxRoot></section>
  <section><p id="signed">Is code signed?</p>
    <RadioGroupRoot v-model="model.signed" aria-labelledby="signed">
      <span><RadioGroupItem id="si-y" value="y" class="dot"><RadioGroupIndicator /></RadioGroupItem><label for="si-y">Yes</label></span>
      <span><RadioGroupItem id="si-n" value="n" class="dot"><RadioGroupIndicator /></RadioGroupItem><label for="si-n">No</label></span>
    </RadioGroupRoot></section>
  <section><label for="sw">Builds can be repeated</label><SwitchRoot id="sw" v-model="model.builds" class="toggle"><SwitchThumb /></SwitchRoot></section>
  <section><CheckboxRoot id="ch" v-model="model.agreed" class="dot"><CheckboxIndicator>✓</CheckboxIndicator></CheckboxRoot><label for="ch">Every change has a ticket</label></section>
</div>`;

export default {
  form: inVue({ reviewed: '', scanned: '', signed: null, builds: false, agreed: false }, template, [parts]),
  ready: () => nextTick(),
  cells: [
    {
      id: 'reviewed',
      question: 'Is code reviewed?',
      kind: 'select',
      first: chosen('Partly', 'Partly'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: 'the list has no empty option',
    },
    {
      id: 'scanned',
      question: 'Is code scanned?',
      kind: 'select',
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: 'emptied and left, the box puts its choice back',
    },
    {
      id: 'signed',
      question: 'Is code signed?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'builds',
      question: 'Builds can be repeated',
      kind: 'switch',
      first: chosen('Builds can be repeated', true),
      second: chosen('Builds can be repeated', true),
    },
    {
      id: 'agreed',
      question: 'Every change has a ticket',
      kind: 'checkbox',
      first: chosen('Every change has a ticket', true),
      second: chosen('Every change has a ticket', true),
    },
  ],
} satisfies Library;
