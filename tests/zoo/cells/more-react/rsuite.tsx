import { CheckPicker, Input, Radio, RadioGroup, SelectPicker, Toggle } from 'rsuite';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';
import 'rsuite/dist/rsuite-no-reset.css';

const data = (texts: readonly string[]) => texts.map((label) => ({ label, value: label.toLowerCase() }));

export default {
  cells: [
    {
      id: 'select',
      question: 'Are laptops encrypted?',
      kind: 'select',
      first: chosen('Partly', 'partly'),
      second: chosen('Yes', 'yes'),
      mount: inReact<string | null>(null, (value, set) => (
        <SelectPicker data={data(['Yes', 'No', 'Partly'])} searchable={false} value={value} onChange={set} />
      )),
    },
    {
      id: 'search',
      question: 'Who hands out laptops?',
      kind: 'select',
      first: chosen('The help desk', 'the help desk'),
      second: chosen('The manager', 'the manager'),
      mount: inReact<string | null>(null, (value, set) => (
        <SelectPicker data={data(['The help desk', 'The manager', 'Nobody'])} value={value} onChange={set} />
      )),
    },
    {
      id: 'multi',
      question: 'Which devices are managed?',
      kind: 'multiselect',
      miss: {
        column: 'detected',
        reason: 'closed and empty, nothing tells that it takes several; it is found as a select',
      },
      first: chosen(['Laptops', 'Phones'], ['laptops', 'phones']),
      second: chosen('Tablets', ['tablets']),
      mount: inReact<readonly string[]>([], (value, set) => (
        <CheckPicker
          data={data(['Laptops', 'Phones', 'Tablets'])}
          value={[...value]}
          onChange={(next) => set(next.toSorted())}
        />
      )),
    },
    {
      id: 'radio',
      question: 'Are lost devices wiped?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
      mount: inReact<string | number | null>(null, (value, set) => (
        <RadioGroup name="wiped" value={value ?? ''} onChange={(next) => set(next ?? null)}>
          <Radio value="y">Yes</Radio>
          <Radio value="n">No</Radio>
        </RadioGroup>
      )),
    },
    {
      id: 'toggle',
      question: 'Devices lock on their own',
      kind: 'switch',
      first: chosen('Devices lock on their own', true),
      second: chosen('Devices lock on their own', true),
      mount: inReact(false, (on, set) => (
        <Toggle checked={on} onChange={set}>
          Devices lock on their own
        </Toggle>
      )),
    },
    {
      id: 'text',
      question: 'How are devices returned?',
      kind: 'textarea',
      first: written('To the help desk.'),
      second: written('By post.'),
      mount: inReact('', (value, set) => <Input as="textarea" rows={3} value={value} onChange={set} />),
    },
  ],
} satisfies Library;
