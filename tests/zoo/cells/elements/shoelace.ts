import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';

const html = `
  <sl-textarea id="sl-backup" label="How are backups protected?"></sl-textarea>
  <sl-select id="sl-region" label="Where are backups stored?" clearable>
    <sl-option value="eu">In the European Union</sl-option>
    <sl-option value="us">In the United States</sl-option>
  </sl-select>
  <sl-select id="sl-media" label="Which backup media do you use?" multiple>
    <sl-option value="tape">Tape</sl-option>
    <sl-option value="disk">Disk</sl-option>
    <sl-option value="cloud">Cloud storage</sl-option>
  </sl-select>
  <sl-radio-group id="sl-tested" label="Are restores tested?">
    <sl-radio value="y">Yes</sl-radio>
    <sl-radio value="n">No</sl-radio>
  </sl-radio-group>
  <sl-checkbox id="sl-sealed">Backups cannot be altered</sl-checkbox><br>
  <sl-switch id="sl-copied">A second copy is kept offline</sl-switch>`;

type Part = HTMLElement & { value: Model; checked?: boolean };

export default {
  form: (root) => {
    root.innerHTML = html;
    return (id) => {
      const part = document.getElementById(`sl-${id}`) as Part;
      if (part.checked !== undefined) return part.checked;
      return Array.isArray(part.value) ? part.value.toSorted() : part.value;
    };
  },
  ready: () =>
    Promise.all(
      ['sl-textarea', 'sl-select', 'sl-radio-group', 'sl-checkbox', 'sl-switch'].map((name) =>
        customElements.whenDefined(name),
      ),
    ).then(() => new Promise(requestAnimationFrame)),
  cells: [
    {
      id: 'backup',
      question: 'How are backups protected?',
      kind: 'textarea',
      first: written('They are encrypted before they leave.'),
      second: written('Only two people can reach them.'),
    },
    {
      id: 'region',
      question: 'Where are backups stored?',
      kind: 'select',
      options: ['In the European Union', 'In the United States'],
      first: chosen('In the United States', 'us'),
      second: chosen('In the European Union', 'eu'),
    },
    {
      id: 'media',
      question: 'Which backup media do you use?',
      kind: 'multiselect',
      options: ['Tape', 'Disk', 'Cloud storage'],
      first: chosen(['Tape', 'Cloud storage'], ['cloud', 'tape']),
      second: chosen('Disk', ['disk']),
    },
    {
      id: 'tested',
      question: 'Are restores tested?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'sealed',
      question: 'Backups cannot be altered',
      kind: 'checkbox',
      first: chosen('Backups cannot be altered', true),
      second: chosen('Backups cannot be altered', true),
    },
    {
      id: 'copied',
      question: 'A second copy is kept offline',
      kind: 'switch',
      first: chosen('A second copy is kept offline', true),
      second: chosen('A second copy is kept offline', true),
    },
  ],
} satisfies Library;
