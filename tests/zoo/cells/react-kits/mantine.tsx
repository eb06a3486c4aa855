import {
  MantineProvider,
  MultiSelect,
  Radio,
  SegmentedControl,
  Select,
  Switch,
  Textarea,
} from '@mantine/core';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';
import '@mantine/core/styles.css';

const answers = ['Yes', 'No', 'Not applicable'];
const roles = ['Administrators', 'Developers', 'Auditors'];

export default {
  cells: [
    {
      id: 'textarea',
      question: 'How do you manage encryption keys?',
      kind: 'textarea',
      first: written('Keys live in a hardware module.'),
      second: written('Keys are rotated every year.'),
      mount: inReact('', (text, set) => (
        <MantineProvider>
          <Textarea autosize value={text} onChange={(event) => set(event.currentTarget.value)} />
        </MantineProvider>
      )),
    },
    {
      id: 'select',
      question: 'Is source code reviewed before release?',
      kind: 'select',
      options: answers,
      first: chosen('Yes', 'Yes'),
      second: chosen('Not applicable', 'Not applicable'),
      mount: inReact<string | null>(null, (answer, set) => (
        <MantineProvider>
          <Select clearable data={answers} placeholder="Pick one" value={answer} onChange={set} />
        </MantineProvider>
      )),
    },
    {
      id: 'multiselect',
      question: 'Who can read audit logs?',
      kind: 'multiselect',
      options: roles,
      first: chosen(['Administrators', 'Auditors'], ['Administrators', 'Auditors']),
      second: chosen(['Developers'], ['Developers']),
      mount: inReact<string[]>([], (readers, set) => (
        <MantineProvider>
          <MultiSelect data={roles} value={readers} onChange={(next) => set(next.toSorted())} />
        </MantineProvider>
      )),
    },
    {
      id: 'segmented',
      question: 'Do you run a bug bounty programme?',
      kind: 'radio',
      options: ['No answer', ...answers],
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      mount: inReact('No answer', (answer, set) => (
        <MantineProvider>
          <SegmentedControl data={['No answer', ...answers]} value={answer} onChange={set} />
        </MantineProvider>
      )),
    },
    {
      id: 'radio-group',
      question: 'Are changes approved before deployment?',
      kind: 'radio',
      options: answers,
      first: chosen('Not applicable', 'Not applicable'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
      mount: inReact('', (answer, set) => (
        <MantineProvider>
          <Radio.Group value={answer} onChange={set}>
            {answers.map((text) => (
              <Radio key={text} value={text} label={text} />
            ))}
          </Radio.Group>
        </MantineProvider>
      )),
    },
    {
      id: 'switch',
      question: 'Production data is never used in tests',
      kind: 'switch',
      first: chosen('Production data is never used in tests', true),
      second: chosen('Production data is never used in tests', true),
      mount: inReact(false, (on, set) => (
        <MantineProvider>
          <Switch checked={on} onChange={(event) => set(event.currentTarget.checked)} />
        </MantineProvider>
      )),
    },
  ],
} satisfies Library;
