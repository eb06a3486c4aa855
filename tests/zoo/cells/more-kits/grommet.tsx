import { CheckBoxGroup, Grommet, RadioButtonGroup, Select, SelectMultiple, TextArea } from 'grommet';
import type { ReactNode } from 'react';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

const themed = (part: ReactNode) => <Grommet>{part}</Grommet>;

export default {
  cells: [
    {
      id: 'select',
      question: 'Is the code reviewed?',
      kind: 'select',
      first: chosen('Partly', 'Partly'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: 'the list has no empty option',
      mount: inReact<string | null>(null, (answer, set) =>
        themed(
          <Select
            options={['Yes', 'No', 'Partly']}
            value={answer ?? ''}
            onChange={({ option }) => set(String(option))}
          />,
        ),
      ),
    },
    {
      id: 'several',
      question: 'Who reviews the code?',
      kind: 'multiselect',
      miss: {
        column: 'detected',
        reason: 'closed and empty, nothing tells that it takes several; filled, it shows only how many',
      },
      first: chosen(['Peers', 'Security'], ['Peers', 'Security']),
      second: chosen('Architects', ['Architects']),
      mount: inReact<string[]>([], (values, set) =>
        themed(
          <SelectMultiple
            options={['Peers', 'Architects', 'Security']}
            value={values}
            onChange={({ value }) => set([...(value as string[])].toSorted())}
          />,
        ),
      ),
    },
    {
      id: 'radio',
      question: 'Are reviews recorded?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
      mount: inReact<string | null>(null, (answer, set) =>
        themed(
          <RadioButtonGroup
            name="recorded"
            options={['Yes', 'No']}
            value={answer ?? ''}
            onChange={({ target }) => set(target.value)}
          />,
        ),
      ),
    },
    {
      id: 'checks',
      question: 'Which of these are looked at?',
      kind: 'checkbox',
      options: ['Secrets', 'Licences'],
      first: chosen(['Secrets', 'Licences'], ['Licences', 'Secrets']),
      second: chosen('Secrets', ['Secrets']),
      mount: inReact<string[]>([], (values, set) =>
        themed(
          <CheckBoxGroup
            options={['Secrets', 'Licences']}
            value={values}
            onChange={(event) => set([...((event?.value ?? []) as unknown as string[])].toSorted())}
          />,
        ),
      ),
    },
    {
      id: 'area',
      question: 'Describe the review.',
      kind: 'textarea',
      first: written('Two people look at every change.'),
      second: written('One person looks at every change.'),
      mount: inReact('', (text, set) =>
        themed(<TextArea value={text} onChange={({ target }) => set(target.value)} />),
      ),
    },
  ],
} satisfies Library;
