import ko from 'knockout';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';

const model = {
  owner: ko.observable(''),
  scope: ko.observable(''),
  interval: ko.observable<string | undefined>(),
  tested: ko.observable(''),
  channels: ko.observableArray<string>([]),
};

const html = `
  <table>
    <tr><td>Who owns the risk register?</td><td><input data-bind="value: owner"></td></tr>
    <tr><td>What is in the scope of your certificate?</td><td><textarea data-bind="textInput: scope"></textarea></td></tr>
    <tr><td>How often are passwords changed?</td>
      <td><select data-bind="options: ['Never', 'Yearly', 'Quarterly'], value: interval, optionsCaption: 'Choose'"></select></td></tr>
    <tr><td>Is the recovery plan tested?</td><td>
      <label><input type="radio" name="tested" value="y" data-bind="checked: tested"> Yes</label>
      <label><input type="radio" name="tested" value="n" data-bind="checked: tested"> No</label></td></tr>
    <tr><td>How can incidents be reported?</td><td>
      <label><input type="checkbox" value="mail" data-bind="checked: channels"> By mail</label>
      <label><input type="checkbox" value="phone" data-bind="checked: channels"> By phone</label></td></tr>
  </table>`;

export default {
  form: (root) => {
    root.innerHTML = html;
    ko.applyBindings(model, root);
    return (id) => {
      const held = model[id as keyof typeof model]() as Model | undefined;
      return Array.isArray(held) ? held.toSorted() : (held ?? null);
    };
  },
  cells: [
    {
      id: 'owner',
      question: 'Who owns the risk register?',
      kind: 'text',
      first: written('The risk manager'),
      second: written('The board'),
    },
    {
      id: 'scope',
      question: 'What is in the scope of your certificate?',
      kind: 'textarea',
      first: written('Development and operation of the platform.'),
      second: written('All sites.'),
    },
    {
      id: 'interval',
      question: 'How often are passwords changed?',
      kind: 'select',
      options: ['Choose', 'Never', 'Yearly', 'Quarterly'],
      first: chosen('Yearly', 'Yearly'),
      second: chosen('Never', 'Never'),
    },
    {
      id: 'tested',
      question: 'Is the recovery plan tested?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'channels',
      question: 'How can incidents be reported?',
      kind: 'checkbox',
      options: ['By mail', 'By phone'],
      first: chosen(['By mail', 'By phone'], ['mail', 'phone']),
      second: chosen('By phone', ['phone']),
    },
  ],
} satisfies Library;
