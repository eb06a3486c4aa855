import { angularIsReady, inAngular } from '../../mount/inAngular.ts';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { NzCheckboxModule } from 'ng-zorro-antd/checkbox';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzRadioModule } from 'ng-zorro-antd/radio';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { NzSwitchModule } from 'ng-zorro-antd/switch';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import '../../node_modules/ng-zorro-antd/ng-zorro-antd.css';

const group = new FormGroup({
  text: new FormControl(''),
  one: new FormControl(null),
  some: new FormControl([]),
  radio: new FormControl(null),
  toggle: new FormControl(false),
  agreed: new FormControl(false),
});

const options = (texts: readonly string[]) =>
  texts.map((text) => `<nz-option nzValue="${text.toLowerCase()}" nzLabel="${text}"></nz-option>`).join('');

const template = `<div [formGroup]="group">
  <section class="field"><p>How is access requested?</p><textarea nz-input formControlName="text"></textarea></section>
  <section class="field"><p>Is access reviewed?</p><nz-select style="width: 240px" formControlName="one" nzAllowClear nzPlaceHolder="Select one">${options(['Yes', 'No', 'Partly'])}</nz-select></section>
  <section class="field"><p>Which access is reviewed?</p><nz-select style="width: 320px" nzMode="multiple" formControlName="some" nzPlaceHolder="Select some">${options(['Staff', 'Guests', 'Machines'])}</nz-select></section>
  <section class="field"><p>Is access logged?</p><nz-radio-group formControlName="radio"><label nz-radio nzValue="y">Yes</label><label nz-radio nzValue="n">No</label></nz-radio-group></section>
  <section class="field"><p>Unused access is taken away</p><nz-switch formControlName="toggle"></nz-switch></section>
  <section class="field"><label nz-checkbox formControlName="agreed">Access ends with the contract</label></section>
</div>`;

export default {
  form: inAngular({
    group,
    template,
    providers: [provideNoopAnimations()],
    imports: [
      ReactiveFormsModule,
      NzSelectModule,
      NzInputModule,
      NzRadioModule,
      NzSwitchModule,
      NzCheckboxModule,
    ],
  }),
  ready: angularIsReady,
  cells: [
    {
      id: 'text',
      question: 'How is access requested?',
      kind: 'textarea',
      first: written('By a form.'),
      second: written('By a ticket.'),
    },
    {
      id: 'one',
      question: 'Is access reviewed?',
      kind: 'select',
      first: chosen('Partly', 'partly'),
      second: chosen('Yes', 'yes'),
    },
    {
      id: 'some',
      question: 'Which access is reviewed?',
      kind: 'multiselect',
      first: chosen(['Staff', 'Machines'], ['staff', 'machines']),
      second: chosen('Guests', ['guests']),
    },
    {
      id: 'radio',
      question: 'Is access logged?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'toggle',
      question: 'Unused access is taken away',
      kind: 'switch',
      first: chosen('Unused access is taken away', true),
      second: chosen('Unused access is taken away', true),
    },
    {
      id: 'agreed',
      question: 'Access ends with the contract',
      kind: 'checkbox',
      first: chosen('Access ends with the contract', true),
      second: chosen('Access ends with the contract', true),
    },
  ],
} satisfies Library;
