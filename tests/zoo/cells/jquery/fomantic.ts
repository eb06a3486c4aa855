import '../../mount/globalJquery.ts';
import $ from 'jquery';
import 'fomantic-ui-css/semantic.css';
import 'fomantic-ui-css/components/transition.js';
import 'fomantic-ui-css/components/dropdown.js';
import 'fomantic-ui-css/components/checkbox.js';
import { cannotLetGo, chosen, type Library } from '../../cell.ts';

const html = `<div class="ui form">
  <div class="field"><label>Is there a security committee?</label>
    <div class="ui selection dropdown" id="fo-committee"><input type="hidden"><i class="dropdown icon"></i><div class="default text">Choose one</div><div class="menu"><div class="item" data-value="y">Yes</div><div class="item" data-value="n">No</div></div></div></div>
  <div class="field"><label>Who sits on it?</label>
    <select multiple class="ui fluid search dropdown" id="fo-members"><option value="">Members</option><option value="it">Operations</option><option value="law">Legal</option><option value="hr">Personnel</option></select></div>
  <div class="grouped fields"><label>Does it meet monthly?</label>
    <div class="field"><div class="ui radio checkbox"><input type="radio" name="fo-meets" value="y"><label>Yes</label></div></div>
    <div class="field"><div class="ui radio checkbox"><input type="radio" name="fo-meets" value="n"><label>No</label></div></div></div>
</div>`;

type Plugin = { dropdown(...args: unknown[]): string; checkbox(): void };

const plugin = (selector: string) => $(selector) as unknown as Plugin;

export default {
  form: (root) => {
    root.innerHTML = html;
    plugin('.ui.dropdown').dropdown();
    plugin('.ui.checkbox').checkbox();
    return (id) => {
      if (id === 'meets')
        return document.querySelector<HTMLInputElement>('[name=fo-meets]:checked')?.value ?? '';
      const value: unknown = plugin(id === 'members' ? '#fo-members' : '#fo-committee').dropdown('get value');
      return Array.isArray(value) ? value.map(String).toSorted() : String(value ?? '');
    };
  },
  cells: [
    {
      id: 'committee',
      question: 'Is there a security committee?',
      kind: 'select',
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: 'the list has no empty option',
    },
    {
      id: 'members',
      question: 'Who sits on it?',
      kind: 'multiselect',
      first: chosen(['Legal', 'Operations'], ['it', 'law']),
      second: chosen('Personnel', ['hr']),
    },
    {
      id: 'meets',
      question: 'Does it meet monthly?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
  ],
} satisfies Library;
