import CloudscapeField, { type FormFieldProps } from '@cloudscape-design/components/form-field';
import Multiselect from '@cloudscape-design/components/multiselect';
import RadioGroup from '@cloudscape-design/components/radio-group';
import Select from '@cloudscape-design/components/select';
import Textarea from '@cloudscape-design/components/textarea';
import Toggle from '@cloudscape-design/components/toggle';
import { useState, type FC } from 'react';
import { createRoot } from 'react-dom/client';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';

// Its type names a global JSX that another library of the zoo takes for its own.
const FormField = CloudscapeField as unknown as FC<FormFieldProps>;

const options = (texts: readonly string[]) => texts.map((label) => ({ label, value: label.toLowerCase() }));
const held: Record<string, Model> = { text: '', select: null, multi: [], radio: null, toggle: false };

function useHeld<T>(id: string, initial: T): [T, (next: T, model: Model) => void] {
  const [state, set] = useState(initial);
  return [
    state,
    (next, model) => {
      held[id] = model;
      set(() => next);
    },
  ];
}

type Option = ReturnType<typeof options>[number];

function Questions() {
  const [text, setText] = useHeld('text', '');
  const [one, setOne] = useHeld<Option | null>('select', null);
  const [several, setSeveral] = useHeld<readonly Option[]>('multi', []);
  const [radio, setRadio] = useHeld<string | null>('radio', null);
  const [on, setOn] = useHeld('toggle', false);
  return (
    <>
      <FormField label="How are accounts closed?">
        <Textarea value={text} onChange={({ detail }) => setText(detail.value, detail.value)} />
      </FormField>
      <FormField label="Are accounts reviewed?">
        <Select
          selectedOption={one}
          placeholder="Choose an option"
          options={options(['Yes', 'No', 'Partly'])}
          onChange={({ detail }) =>
            setOne(detail.selectedOption as Option, detail.selectedOption.value ?? null)
          }
        />
      </FormField>
      <FormField label="Which accounts are reviewed?">
        <Multiselect
          selectedOptions={several}
          placeholder="Choose options"
          deselectAriaLabel={({ label }) => `Remove ${label}`}
          options={options(['Staff', 'Guests', 'Machines'])}
          onChange={({ detail }) =>
            setSeveral(
              detail.selectedOptions as readonly Option[],
              detail.selectedOptions.map(({ value }) => value ?? '').toSorted(),
            )
          }
        />
      </FormField>
      <FormField label="Are accounts shared?">
        <RadioGroup
          value={radio}
          items={options(['Yes', 'No'])}
          onChange={({ detail }) => setRadio(detail.value, detail.value)}
        />
      </FormField>
      <Toggle checked={on} onChange={({ detail }) => setOn(detail.checked, detail.checked)}>
        Idle accounts are locked
      </Toggle>
    </>
  );
}

export default {
  form: (root) => {
    createRoot(root).render(<Questions />);
    return (id) => held[id] ?? null;
  },
  cells: [
    {
      id: 'text',
      question: 'How are accounts closed?',
      kind: 'textarea',
      first: written('On the last day.'),
      second: written('By a ticket.'),
    },
    {
      id: 'select',
      question: 'Are accounts reviewed?',
      kind: 'select',
      first: chosen('Partly', 'partly'),
      second: chosen('Yes', 'yes'),
      staysAnswered: 'the list has no empty option',
    },
    {
      id: 'multi',
      question: 'Which accounts are reviewed?',
      kind: 'multiselect',
      first: chosen(['Staff', 'Machines'], ['machines', 'staff']),
      second: chosen('Guests', ['guests']),
    },
    {
      id: 'radio',
      question: 'Are accounts shared?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'no'),
      second: chosen('Yes', 'yes'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'toggle',
      question: 'Idle accounts are locked',
      kind: 'switch',
      first: chosen('Idle accounts are locked', true),
      second: chosen('Idle accounts are locked', true),
    },
  ],
} satisfies Library;
