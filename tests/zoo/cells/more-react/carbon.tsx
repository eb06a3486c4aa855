import {
  ComboBox,
  Dropdown,
  MultiSelect,
  RadioButton,
  RadioButtonGroup,
  TextArea,
  Toggle,
} from '@carbon/react';
import '@carbon/styles/css/styles.css';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

export default {
  cells: [
    {
      id: 'text',
      question: 'How do you test recovery?',
      kind: 'textarea',
      first: written('Twice a year.'),
      second: written('Every month.'),
      mount: inReact('', (text, set) => (
        <TextArea id="t" labelText="" value={text} onChange={(event) => set(event.target.value)} />
      )),
    },
    {
      id: 'dropdown',
      question: 'Is recovery tested?',
      kind: 'select',
      first: chosen('Partly', 'Partly'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: 'the list has no empty option',
      mount: inReact('', (_, set) => (
        <Dropdown
          id="d"
          titleText=""
          label="Choose an option"
          items={['Yes', 'No', 'Partly']}
          onChange={({ selectedItem }) => set(selectedItem ?? '')}
        />
      )),
    },
    {
      id: 'combobox',
      question: 'Where do you recover to?',
      kind: 'select',
      first: chosen('A second region', 'A second region'),
      second: chosen('The same region', 'The same region'),
      mount: inReact('', (_, set) => (
        <ComboBox
          id="c"
          titleText=""
          items={['The same region', 'A second region']}
          onChange={({ selectedItem }) => set(selectedItem ?? '')}
        />
      )),
    },
    {
      id: 'multi',
      question: 'Who takes part in the test?',
      kind: 'multiselect',
      first: chosen(['Operations', 'Support'], ['Operations', 'Support']),
      second: chosen('Support', ['Support']),
      miss: { column: 'inserted', reason: 'closed, it shows only how many are chosen' },
      mount: inReact<string[]>([], (_, set) => (
        <MultiSelect
          id="m"
          titleText=""
          label="Choose"
          items={['Operations', 'Support', 'Management']}
          itemToString={(item) => item ?? ''}
          onChange={({ selectedItems }) => set((selectedItems ?? []).toSorted())}
        />
      )),
    },
    {
      id: 'radio',
      question: 'Is the result reported?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
      mount: inReact('', (_, set) => (
        <RadioButtonGroup name="rg" legendText="" onChange={(value) => set(String(value))}>
          <RadioButton labelText="Yes" value="y" />
          <RadioButton labelText="No" value="n" />
        </RadioButtonGroup>
      )),
    },
    {
      id: 'toggle',
      question: 'Failed tests are repeated',
      kind: 'switch',
      first: chosen('Failed tests are repeated', true),
      second: chosen('Failed tests are repeated', true),
      mount: inReact(false, (on, set) => (
        <Toggle
          id="g"
          labelText="Failed tests are repeated"
          hideLabel={false}
          labelA=""
          labelB=""
          toggled={on}
          onToggle={set}
        />
      )),
    },
  ],
} satisfies Library;
