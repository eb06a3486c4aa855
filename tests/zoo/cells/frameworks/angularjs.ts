import angular from 'angular';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';

const model: Record<string, Model | undefined> = { contact: '', plan: '', scope: '', agreed: false };
const answers = [{ text: 'Yes' }, { text: 'No' }, { text: 'Not applicable' }];

/** ng-options gives the native options values such as "string:Yes". */
const html = `
  <div class="form-group"><label for="sp_contact">Who is your data protection officer?</label>
    <input id="sp_contact" ng-model="model.contact"></div>
  <div class="form-group"><label for="sp_plan">Describe your continuity plan.</label>
    <textarea id="sp_plan" ng-model="model.plan" ng-model-options="{ debounce: 300 }"></textarea></div>
  <div class="form-group"><label for="sp_scope">Which services are in scope?</label>
    <textarea id="sp_scope" ng-model="model.scope" ng-model-options="{ updateOn: 'blur' }"></textarea></div>
  <div class="form-group"><label for="sp_insured">Do you have cyber insurance?</label>
    <select id="sp_insured" ng-model="model.insured" ng-options="answer.text as answer.text for answer in answers">
      <option value="">-- None --</option></select></div>
  <fieldset><legend>Are contractors screened?</legend>
    <label ng-repeat="answer in answers"><input type="radio" name="screened" ng-model="model.screened" ng-value="answer.text"> {{ answer.text }}</label>
  </fieldset>
  <div class="form-group"><label><input type="checkbox" ng-model="model.agreed"> Contracts contain security clauses</label></div>`;

export default {
  form: (root) => {
    root.innerHTML = html;
    angular
      .module('questionnaire', [])
      .run(['$rootScope', (scope: Record<string, unknown>) => Object.assign(scope, { model, answers })]);
    angular.bootstrap(root, ['questionnaire']);
    return (id) => model[id] ?? null;
  },
  cells: [
    {
      id: 'contact',
      question: 'Who is your data protection officer?',
      kind: 'text',
      first: written('The legal counsel'),
      second: written('An external officer'),
    },
    {
      id: 'plan',
      question: 'Describe your continuity plan.',
      kind: 'textarea',
      first: written('Two sites take over from each other.'),
      second: written('The plan is tested yearly.'),
    },
    {
      id: 'scope',
      question: 'Which services are in scope?',
      kind: 'textarea',
      first: written('The platform and its support.'),
      second: written('The platform only.'),
    },
    {
      id: 'insured',
      question: 'Do you have cyber insurance?',
      kind: 'select',
      options: ['-- None --', 'Yes', 'No', 'Not applicable'],
      first: chosen('Yes', 'Yes'),
      second: chosen('Not applicable', 'Not applicable'),
    },
    {
      id: 'screened',
      question: 'Are contractors screened?',
      kind: 'radio',
      options: ['Yes', 'No', 'Not applicable'],
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'agreed',
      question: 'Contracts contain security clauses',
      kind: 'checkbox',
      first: chosen('Contracts contain security clauses', true),
      second: chosen('Contracts contain security clauses', true),
    },
  ],
} satisfies Library;
