import '@ui5/webcomponents/dist/CheckBox.js';
import '@ui5/webcomponents/dist/Input.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/Option.js';
import '@ui5/webcomponents/dist/RadioButton.js';
import '@ui5/webcomponents/dist/Select.js';
import '@ui5/webcomponents/dist/TextArea.js';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';

const html = `
  <div class="field"><ui5-label for="u-office" show-colon>Where is your head office</ui5-label><br>
    <ui5-input id="u-office"></ui5-input></div>
  <div class="field"><ui5-label for="u-screening">How do you screen employees?</ui5-label><br>
    <ui5-textarea id="u-screening"></ui5-textarea></div>
  <div class="field"><ui5-label for="u-bound">Are employees bound to secrecy?</ui5-label><br>
    <ui5-select id="u-bound"><ui5-option value="">Choose</ui5-option><ui5-option value="y">Yes</ui5-option><ui5-option value="n">No</ui5-option></ui5-select></div>
  <div class="field" role="radiogroup" aria-labelledby="u-left-label"><ui5-label id="u-left-label">Is access removed when people leave?</ui5-label><br>
    <ui5-radio-button name="left" text="Yes" value="y"></ui5-radio-button>
    <ui5-radio-button name="left" text="No" value="n"></ui5-radio-button></div>
  <div class="field"><ui5-checkbox id="u-signed" text="Employees sign the security policy"></ui5-checkbox></div>`;

/** The page keeps its own model from the change events, as a portal does; nothing is read from the elements. */
const model: Record<string, Model> = { office: '', screening: '', bound: '', left: '', signed: false };

type Part = HTMLElement & { value: string; checked: boolean };

export default {
  form: (root) => {
    root.innerHTML = html;
    root.addEventListener('change', ({ target }) => {
      const part = target as Part;
      const radio = part.localName === 'ui5-radio-button';
      const id = radio ? 'left' : part.id.slice(2);
      model[id] = part.localName === 'ui5-checkbox' ? part.checked : part.value;
    });
    return (id) => model[id] ?? null;
  },
  ready: () =>
    Promise.all(
      ['ui5-input', 'ui5-textarea', 'ui5-select', 'ui5-radio-button', 'ui5-checkbox'].map((name) =>
        customElements.whenDefined(name),
      ),
    ).then(() => new Promise((done) => requestIdleCallback(done))),
  cells: [
    {
      id: 'office',
      question: 'Where is your head office',
      kind: 'text',
      first: written('In Lisbon'),
      second: written('In Porto'),
    },
    {
      id: 'screening',
      question: 'How do you screen employees?',
      kind: 'textarea',
      first: written('References are checked.'),
      second: written('Criminal records are checked.'),
    },
    {
      id: 'bound',
      question: 'Are employees bound to secrecy?',
      kind: 'select',
      first: chosen('Yes', 'y'),
      second: chosen('No', 'n'),
    },
    {
      id: 'left',
      question: 'Is access removed when people leave?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'signed',
      question: 'Employees sign the security policy',
      kind: 'checkbox',
      first: chosen('Employees sign the security policy', true),
      second: chosen('Employees sign the security policy', true),
    },
  ],
} satisfies Library;
