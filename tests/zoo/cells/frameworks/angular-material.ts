import { angularIsReady, inAngular } from '../../mount/inAngular.ts';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import '../../node_modules/@angular/material/prebuilt-themes/azure-blue.css';

const group = new FormGroup({
  summary: new FormControl(''),
  tier: new FormControl(null),
  logs: new FormControl([]),
  standard: new FormControl(''),
  segregated: new FormControl(null),
  approved: new FormControl(null),
  agreed: new FormControl(false),
  notified: new FormControl(false),
});

const template = `
  <div [formGroup]="group">
    <section class="field"><p>Summarise your access control policy.</p>
      <mat-form-field><textarea matInput formControlName="summary"></textarea></mat-form-field></section>
    <section class="field"><mat-form-field><mat-label>Is there a disaster recovery site?</mat-label>
      <mat-select formControlName="tier">
        <mat-option>None</mat-option>
        <mat-option [value]="1">Yes, in another city</mat-option>
        <mat-option [value]="2">Yes, in the same city</mat-option>
        <mat-option [value]="3">No</mat-option>
      </mat-select></mat-form-field></section>
    <section class="field"><p>Which events are logged?</p>
      <mat-form-field><mat-select multiple formControlName="logs" placeholder="Select all that apply">
        <mat-option value="login">Logins</mat-option>
        <mat-option value="change">Changes</mat-option>
        <mat-option value="export">Exports</mat-option>
      </mat-select></mat-form-field></section>
    <section class="field"><p>Which encryption standard do you use?</p>
      <mat-form-field><input matInput formControlName="standard" [matAutocomplete]="standards">
        <mat-autocomplete #standards="matAutocomplete">
          <mat-option value="AES-128">AES-128</mat-option>
          <mat-option value="AES-256">AES-256</mat-option>
        </mat-autocomplete></mat-form-field></section>
    <section class="field"><p>Are guest networks segregated?</p>
      <mat-radio-group formControlName="segregated">
        <mat-radio-button [value]="true">Yes</mat-radio-button>
        <mat-radio-button [value]="false">No</mat-radio-button>
      </mat-radio-group></section>
    <section class="field"><p>Are firewall changes approved?</p>
      <mat-button-toggle-group formControlName="approved">
        <mat-button-toggle value="y">Yes</mat-button-toggle>
        <mat-button-toggle value="n">No</mat-button-toggle>
      </mat-button-toggle-group></section>
    <section class="field"><mat-checkbox formControlName="agreed">Visitors are always accompanied</mat-checkbox></section>
    <section class="field"><mat-slide-toggle formControlName="notified">Customers are told of new subprocessors</mat-slide-toggle></section>
  </div>`;

export default {
  form: inAngular({
    group,
    template,
    imports: [
      ReactiveFormsModule,
      MatAutocompleteModule,
      MatButtonToggleModule,
      MatCheckboxModule,
      MatInputModule,
      MatRadioModule,
      MatSelectModule,
      MatSlideToggleModule,
    ],
  }),
  ready: angularIsReady,
  cells: [
    {
      id: 'summary',
      question: 'Summarise your access control policy.',
      kind: 'textarea',
      first: written('Access follows roles and is reviewed.'),
      second: written('Least privilege is the rule.'),
    },
    {
      id: 'tier',
      question: 'Is there a disaster recovery site?',
      kind: 'select',
      miss: { column: 'undo', reason: 'the way back is the option "None", which says an answer of its own' },
      options: ['None', 'Yes, in another city', 'Yes, in the same city', 'No'],
      first: chosen('Yes, in the same city', 2),
      second: chosen('No', 3),
    },
    {
      id: 'logs',
      question: 'Which events are logged?',
      kind: 'multiselect',
      options: ['Logins', 'Changes', 'Exports'],
      first: chosen(['Logins', 'Exports'], ['login', 'export']),
      second: chosen('Changes', ['change']),
    },
    {
      id: 'standard',
      question: 'Which encryption standard do you use?',
      kind: 'select',
      options: ['AES-128', 'AES-256'],
      first: chosen('AES-256', 'AES-256'),
      second: chosen('AES-128', 'AES-128'),
    },
    {
      id: 'segregated',
      question: 'Are guest networks segregated?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('Yes', true),
      second: chosen('No', false),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'approved',
      question: 'Are firewall changes approved?',
      kind: 'buttons',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'agreed',
      question: 'Visitors are always accompanied',
      kind: 'checkbox',
      first: chosen('Visitors are always accompanied', true),
      second: chosen('Visitors are always accompanied', true),
    },
    {
      id: 'notified',
      question: 'Customers are told of new subprocessors',
      kind: 'switch',
      first: chosen('Customers are told of new subprocessors', true),
      second: chosen('Customers are told of new subprocessors', true),
    },
  ],
} satisfies Library;
