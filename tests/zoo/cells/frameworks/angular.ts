import { angularIsReady, inAngular } from '../../mount/inAngular.ts';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';

const group = new FormGroup({
  address: new FormControl(''),
  review: new FormControl('', { updateOn: 'blur' }),
  provider: new FormControl(''),
  isolated: new FormControl(null),
  agreed: new FormControl(false),
  reported: new FormControl(''),
});

const template = `
  <div [formGroup]="group">
    <div class="field"><label for="address">What is the address of your head office?</label>
      <input id="address" formControlName="address"></div>
    <div class="field"><label for="review">How do you review supplier risks?</label>
      <textarea id="review" formControlName="review"></textarea></div>
    <div class="field"><label for="provider">Who hosts the service?</label>
      <select id="provider" formControlName="provider">
        <option value="">-- select --</option>
        <option [ngValue]="1">Our own data centre</option>
        <option [ngValue]="2">A cloud provider</option>
      </select></div>
    <fieldset><legend>Are test systems isolated from production?</legend>
      <label><input type="radio" formControlName="isolated" [value]="true"> Yes</label>
      <label><input type="radio" formControlName="isolated" [value]="false"> No</label></fieldset>
    <div class="field"><label><input type="checkbox" formControlName="agreed"> All staff signed a confidentiality agreement</label></div>
    <div class="field"><label for="reported">How quickly are incidents reported?</label>
      <input id="reported" formControlName="reported"></div>
  </div>`;

export default {
  form: inAngular({ group, template, imports: [ReactiveFormsModule] }),
  ready: angularIsReady,
  cells: [
    {
      id: 'address',
      question: 'What is the address of your head office?',
      kind: 'text',
      first: written('12 Harbour Street, Lisbon'),
      second: written('4 Quay Road, Porto'),
    },
    {
      id: 'review',
      question: 'How do you review supplier risks?',
      kind: 'textarea',
      first: written('Each supplier is assessed yearly.'),
      second: written('Critical suppliers are audited.'),
    },
    {
      id: 'provider',
      question: 'Who hosts the service?',
      kind: 'select',
      options: ['-- select --', 'Our own data centre', 'A cloud provider'],
      first: chosen('A cloud provider', 2),
      second: chosen('Our own data centre', 1),
    },
    {
      id: 'isolated',
      question: 'Are test systems isolated from production?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('Yes', true),
      second: chosen('No', false),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'agreed',
      question: 'All staff signed a confidentiality agreement',
      kind: 'checkbox',
      first: chosen('All staff signed a confidentiality agreement', true),
      second: chosen('All staff signed a confidentiality agreement', true),
    },
    {
      id: 'reported',
      question: 'How quickly are incidents reported?',
      kind: 'text',
      first: written('Within 24 hours'),
      second: written('Within one day'),
    },
  ],
} satisfies Library;
