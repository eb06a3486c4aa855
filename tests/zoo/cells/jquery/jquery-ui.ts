import '../../mount/globalJquery.ts';
import $ from 'jquery';
import 'jquery-ui/themes/base/all.css';
import 'jquery-ui/dist/jquery-ui.js';
import { cannotLetGo, chosen, type Library } from '../../cell.ts';

const html = `
  <p><label for="ju-plan">Is there a plan for outages?</label><br><select id="ju-plan"><option value="">Please choose</option><option value="y">Yes</option><option value="n">No</option></select></p>
  <fieldset><legend>Is the plan exercised?</legend><label for="ju-y">Yes</label><input type="radio" name="ju" id="ju-y" value="y"><label for="ju-n">No</label><input type="radio" name="ju" id="ju-n" value="n"></fieldset>`;

let chosenItem = '';
const note = (_: unknown, { item }: { item: { value: string } }) => {
  chosenItem = item.value;
};
const plugin = (selector: string) =>
  $(selector) as unknown as { selectmenu(settings: object): void; checkboxradio(): void };

export default {
  form: (root) => {
    root.innerHTML = html;
    plugin('#ju-plan').selectmenu({ width: 240, change: note });
    plugin('[name=ju]').checkboxradio();
    return (id) =>
      id === 'plan'
        ? chosenItem
        : (document.querySelector<HTMLInputElement>('[name=ju]:checked')?.value ?? '');
  },
  cells: [
    {
      id: 'plan',
      question: 'Is there a plan for outages?',
      kind: 'select',
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
    },
    {
      id: 'exercised',
      question: 'Is the plan exercised?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
  ],
} satisfies Library;
