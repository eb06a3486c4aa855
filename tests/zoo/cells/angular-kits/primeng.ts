import { angularIsReady, inAngular } from '../../mount/inAngular.ts';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MultiSelectModule } from 'primeng/multiselect';
import { RadioButtonModule } from 'primeng/radiobutton';
import { SelectModule } from 'primeng/select';
import { SelectButtonModule } from 'primeng/selectbutton';
import { TextareaModule } from 'primeng/textarea';
import { ToggleSwitchModule } from 'primeng/toggleswitch';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';

const group = new FormGroup({
  text: new FormControl(''),
  one: new FormControl(null),
  some: new FormControl([]),
  radio: new FormControl(null),
  buttons: new FormControl(null),
});

const template = `<div [formGroup]="group">
  <section class="field"><p>How are staff trained?</p><textarea pTextarea formControlName="text"></textarea></section>
  <section class="field"><p>Are staff tested?</p><p-select formControlName="one" [options]="['Yes', 'No', 'Partly']" placeholder="Select one" [showClear]="true" [style]="{ minWidth: '220px', border: '1px solid' }"></p-select></section>
  <section class="field"><p>Which staff are tested?</p><p-multiselect formControlName="some" [options]="['Engineers', 'Sales', 'Support']" placeholder="Select some" [style]="{ minWidth: '220px', border: '1px solid' }"></p-multiselect></section>
  <section class="field"><p>Are tests repeated?</p>
    <p-radiobutton formControlName="radio" value="y" inputId="pr-y"></p-radiobutton><label for="pr-y">Yes</label>
    <p-radiobutton formControlName="radio" value="n" inputId="pr-n"></p-radiobutton><label for="pr-n">No</label></section>
  <section class="field"><p>Are results kept?</p><p-selectbutton formControlName="buttons" [options]="['Yes', 'No']"></p-selectbutton></section>
</div>`;

export default {
  form: inAngular({
    group,
    template,
    providers: [provideNoopAnimations()],
    imports: [
      ReactiveFormsModule,
      SelectModule,
      MultiSelectModule,
      RadioButtonModule,
      SelectButtonModule,
      TextareaModule,
      ToggleSwitchModule,
    ],
  }),
  ready: angularIsReady,
  cells: [
    {
      id: 'text',
      question: 'How are staff trained?',
      kind: 'textarea',
      first: written('By a course.'),
      second: written('On the job.'),
    },
    {
      id: 'one',
      question: 'Are staff tested?',
      kind: 'select',
      first: chosen('Partly', 'Partly'),
      second: chosen('Yes', 'Yes'),
    },
    {
      id: 'some',
      question: 'Which staff are tested?',
      kind: 'multiselect',
      first: chosen(['Engineers', 'Support'], ['Engineers', 'Support']),
      second: chosen('Sales', ['Sales']),
    },
    {
      id: 'radio',
      question: 'Are tests repeated?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'buttons',
      question: 'Are results kept?',
      kind: 'buttons',
      options: ['Yes', 'No'],
      first: chosen('Yes', 'Yes'),
      second: chosen('No', 'No'),
    },
  ],
} satisfies Library;
