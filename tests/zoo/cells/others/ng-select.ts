import { angularIsReady, inAngular } from '../../mount/inAngular.ts';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { NgSelectModule } from '@ng-select/ng-select';
import { chosen, type Library } from '../../cell.ts';
import '../../node_modules/@ng-select/ng-select/themes/default.theme.css';

const group = new FormGroup({
  tested: new FormControl(null),
  scopes: new FormControl([]),
});

const template = `<div [formGroup]="group">
  <section class="field"><p>Is the service tested for flaws?</p>
    <ng-select formControlName="tested" placeholder="Select an answer">
      <ng-option value="y">Yes</ng-option><ng-option value="n">No</ng-option>
    </ng-select></section>
  <section class="field"><p>Which layers are tested?</p>
    <ng-select formControlName="scopes" [multiple]="true">
      <ng-option value="n">Network</ng-option><ng-option value="a">Application</ng-option><ng-option value="s">Staff</ng-option>
    </ng-select></section>
</div>`;

export default {
  form: inAngular({ group, template, imports: [ReactiveFormsModule, NgSelectModule] }),
  ready: angularIsReady,
  cells: [
    {
      id: 'tested',
      question: 'Is the service tested for flaws?',
      kind: 'select',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
    },
    {
      id: 'scopes',
      question: 'Which layers are tested?',
      kind: 'multiselect',
      options: ['Network', 'Application', 'Staff'],
      first: chosen(['Network', 'Staff'], ['n', 's']),
      second: chosen('Application', ['a']),
    },
  ],
} satisfies Library;
