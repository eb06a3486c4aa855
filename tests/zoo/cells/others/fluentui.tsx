import {
  Combobox,
  Dropdown,
  FluentProvider,
  Option,
  Radio,
  RadioGroup,
  Switch,
  Textarea,
  webLightTheme,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

const answers = ['Yes', 'No', 'Planned'];

function themed<T>(
  initial: T,
  render: (state: T, set: (next: T) => void) => ReactNode,
): (root: HTMLElement) => () => Model {
  return inReact(initial, (state, set) => (
    <FluentProvider theme={webLightTheme}>{render(state, set)}</FluentProvider>
  ));
}

const options = answers.map((text) => <Option key={text}>{text}</Option>);

export default {
  cells: [
    {
      id: 'textarea',
      question: 'How do you handle subject access requests?',
      kind: 'textarea',
      first: written('Within one month.'),
      second: written('The privacy team answers.'),
      mount: themed('', (text, set) => <Textarea value={text} onChange={(_, { value }) => set(value)} />),
    },
    {
      id: 'dropdown',
      question: 'Is there a record of processing?',
      kind: 'select',
      options: answers,
      first: chosen('Planned', ['Planned']),
      second: chosen('Yes', ['Yes']),
      staysAnswered: 'the list has no empty option',
      mount: themed<string[]>([], (picked, set) => (
        <Dropdown
          placeholder="Select an answer"
          selectedOptions={picked}
          value={picked.join(', ')}
          onOptionSelect={(_, { selectedOptions }) => set(selectedOptions)}
        >
          {options}
        </Dropdown>
      )),
    },
    {
      id: 'dropdown-multiple',
      question: 'Whose data do you process?',
      kind: 'multiselect',
      options: ['Customers', 'Employees', 'Visitors'],
      first: chosen(['Customers', 'Visitors'], ['Customers', 'Visitors']),
      second: chosen('Employees', ['Employees']),
      mount: themed<string[]>([], (picked, set) => (
        <Dropdown
          multiselect
          placeholder="Select all"
          selectedOptions={picked}
          value={picked.join(', ')}
          onOptionSelect={(_, { selectedOptions }) => set(selectedOptions.toSorted())}
        >
          {['Customers', 'Employees', 'Visitors'].map((text) => (
            <Option key={text}>{text}</Option>
          ))}
        </Dropdown>
      )),
    },
    {
      id: 'combobox',
      question: 'Is consent recorded?',
      kind: 'select',
      options: answers,
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: 'typed text alone changes nothing',
      mount: themed('', (_, set) => (
        <Combobox onOptionSelect={(_event, { optionValue }) => set(optionValue ?? '')}>{options}</Combobox>
      )),
    },
    {
      id: 'radio-group',
      question: 'Are impact assessments carried out?',
      kind: 'radio',
      options: answers,
      first: chosen('No', 'No'),
      second: chosen('Planned', 'Planned'),
      staysAnswered: cannotLetGo,
      mount: themed('', (answer, set) => (
        <RadioGroup value={answer} onChange={(_, { value }) => set(value)}>
          {answers.map((text) => (
            <Radio key={text} value={text} label={text} />
          ))}
        </RadioGroup>
      )),
    },
    {
      id: 'switch',
      question: 'Personal data is masked in tests',
      kind: 'switch',
      first: chosen('Personal data is masked in tests', true),
      second: chosen('Personal data is masked in tests', true),
      mount: themed(false, (on, set) => (
        <Switch
          label="Personal data is masked in tests"
          checked={on}
          onChange={(_, { checked }) => set(checked)}
        />
      )),
    },
  ],
} satisfies Library;
