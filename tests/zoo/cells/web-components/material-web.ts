import '@material/web/radio/radio.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/switch/switch.js';
import '@material/web/textfield/outlined-text-field.js';
import { drawn } from '../../mount/drawn.ts';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';

const html = `
  <md-outlined-text-field id="md-code" type="textarea" label="How is code reviewed?"></md-outlined-text-field><br><br>
  <md-outlined-select id="md-second" label="Does a second person review?">
    <md-select-option value="y"><div slot="headline">Always</div></md-select-option>
    <md-select-option value="n"><div slot="headline">Never</div></md-select-option>
  </md-outlined-select>
  <p id="md-q">Is code signed?</p>
  <div role="radiogroup" aria-labelledby="md-q" id="md-signed">
    <md-radio id="md-y" name="signed" value="y"></md-radio><label for="md-y">Yes</label>
    <md-radio id="md-n" name="signed" value="n"></md-radio><label for="md-n">No</label>
  </div>
  <label><md-switch id="md-scanned"></md-switch> Code is scanned for secrets</label>`;

type Part = HTMLElement & { value: Model; checked: boolean; selected: boolean };
const part = (id: string) => document.getElementById(`md-${id}`) as Part;

export default {
  form: (root) => {
    root.innerHTML = html;
    return (id) => {
      if (id === 'scanned') return part(id).selected;
      return id === 'signed' ? (['y', 'n'].find((value) => part(value).checked) ?? '') : part(id).value;
    };
  },
  ready: () => drawn(),
  cells: [
    {
      id: 'code',
      question: 'How is code reviewed?',
      kind: 'textarea',
      first: written('By the team.'),
      second: written('In pairs.'),
      miss: {
        column: 'detected',
        reason: 'the text box is transparent until it is entered, as traps for robots are',
      },
    },
    {
      id: 'second',
      question: 'Does a second person review?',
      kind: 'select',
      first: chosen('Never', 'n'),
      second: chosen('Always', 'y'),
      staysAnswered: 'the list has no empty option',
    },
    {
      id: 'signed',
      question: 'Is code signed?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
      miss: { column: 'detected', reason: 'its state is in no attribute and in no native control' },
    },
    {
      id: 'scanned',
      question: 'Code is scanned for secrets',
      kind: 'switch',
      first: chosen('Code is scanned for secrets', true),
      second: chosen('Code is scanned for secrets', true),
      miss: { column: 'detected', reason: 'its state is in no attribute and in no native control' },
    },
  ],
} satisfies Library;
