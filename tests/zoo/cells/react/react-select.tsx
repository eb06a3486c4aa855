import Select from 'react-select';
import { chosen, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

interface Option {
  readonly label: string;
  readonly value: string;
}

const answers: readonly Option[] = ['Yes', 'No', 'Compensating control'].map((label, index) => ({
  label,
  value: String(index),
}));
const regions: readonly Option[] = ['Europe', 'Americas', 'Asia Pacific'].map((label, index) => ({
  label,
  value: `r${index}`,
}));
const labels = (options: readonly Option[]) => options.map(({ label }) => label);

export default {
  cells: [
    {
      id: 'single',
      question: 'Do you segregate duties?',
      kind: 'select',
      options: labels(answers),
      first: chosen('Compensating control', '2'),
      second: chosen('Yes', '0'),
      staysAnswered: 'the list has no empty option',
      mount: inReact<string | null>(null, (answer, set) => (
        <Select
          options={answers}
          value={answers.find(({ value }) => value === answer) ?? null}
          onChange={(next) => set(next?.value ?? null)}
        />
      )),
    },
    {
      id: 'clearable',
      question: 'Do you keep an asset inventory?',
      kind: 'select',
      options: labels(answers),
      first: chosen('No', '1'),
      second: chosen('Compensating control', '2'),
      mount: inReact<string | null>(null, (answer, set) => (
        <Select
          isClearable
          name="inventory"
          options={answers}
          value={answers.find(({ value }) => value === answer) ?? null}
          onChange={(next) => set(next?.value ?? null)}
        />
      )),
    },
    {
      id: 'multiple',
      question: 'Where are your support teams?',
      kind: 'multiselect',
      miss: {
        column: 'detected',
        reason: 'closed and empty, nothing tells that it takes several; it is found as a select',
      },
      options: labels(regions),
      first: chosen(['Europe', 'Asia Pacific'], ['r0', 'r2']),
      second: chosen(['Americas'], ['r1']),
      mount: inReact<string[]>([], (values, set) => (
        <Select
          isMulti
          options={regions}
          value={regions.filter(({ value }) => values.includes(value))}
          onChange={(next) => set(next.map(({ value }) => value).toSorted())}
        />
      )),
    },
  ],
} satisfies Library;
