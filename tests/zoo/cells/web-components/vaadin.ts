import '@vaadin/combo-box';
import '@vaadin/multi-select-combo-box';
import '@vaadin/radio-group';
import '@vaadin/select';
import '@vaadin/text-area';
import { drawn } from '../../mount/drawn.ts';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';

const html = `
  <vaadin-text-area id="va-admin" label="How do administrators sign in?"></vaadin-text-area><br>
  <vaadin-select id="va-named" label="Are administrators named?"></vaadin-select><br>
  <vaadin-combo-box id="va-grants" label="Who grants administrator rights?" clear-button-visible></vaadin-combo-box><br>
  <vaadin-multi-select-combo-box id="va-systems" label="Which systems have administrators?"></vaadin-multi-select-combo-box><br>
  <vaadin-radio-group id="va-shared" label="Are accounts shared?"><vaadin-radio-button value="y" label="Yes"></vaadin-radio-button><vaadin-radio-button value="n" label="No"></vaadin-radio-button></vaadin-radio-group>`;

type Part = HTMLElement & { value: Model; items: unknown; selectedItems?: string[] };
const part = (id: string) => document.getElementById(`va-${id}`) as Part;

export default {
  form: (root) => {
    root.innerHTML = html;
    part('named').items = ['Yes', 'No', 'Partly'].map((label) => ({ label, value: label }));
    part('grants').items = ['The owner', 'The board'];
    part('systems').items = ['Databases', 'Networks', 'Directories'];
    return (id) => part(id).selectedItems?.toSorted() ?? part(id).value;
  },
  ready: () => drawn(),
  cells: [
    {
      id: 'admin',
      question: 'How do administrators sign in?',
      kind: 'textarea',
      first: written('With a token.'),
      second: written('With a card.'),
    },
    {
      id: 'named',
      question: 'Are administrators named?',
      kind: 'select',
      first: chosen('Partly', 'Partly'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: 'the list has no empty option',
    },
    {
      id: 'grants',
      question: 'Who grants administrator rights?',
      kind: 'select',
      first: chosen('The board', 'The board'),
      second: chosen('The owner', 'The owner'),
    },
    {
      id: 'systems',
      question: 'Which systems have administrators?',
      kind: 'multiselect',
      first: chosen(['Databases', 'Networks'], ['Databases', 'Networks']),
      second: chosen('Directories', ['Directories']),
    },
    {
      id: 'shared',
      question: 'Are accounts shared?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
  ],
} satisfies Library;
