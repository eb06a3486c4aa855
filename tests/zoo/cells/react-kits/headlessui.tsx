import {
  Combobox,
  ComboboxButton,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Field,
  Label,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Radio,
  RadioGroup,
  Switch,
} from '@headlessui/react';
import { useState } from 'react';
import { cannotLetGo, chosen, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

const answers = ['Yes', 'No', 'In progress'];
const clouds = ['Amazon Web Services', 'Microsoft Azure', 'Google Cloud'];

function CloudBox({
  value,
  set,
}: {
  readonly value: string | null;
  readonly set: (next: string | null) => void;
}) {
  const [query, setQuery] = useState('');
  const shown = clouds.filter((cloud) => cloud.toLowerCase().includes(query.toLowerCase()));
  return (
    <Combobox value={value} onChange={set} onClose={() => setQuery('')}>
      <ComboboxInput onChange={(event) => setQuery(event.target.value)} />
      <ComboboxButton>▾</ComboboxButton>
      <ComboboxOptions anchor="bottom" className="floating">
        {shown.map((cloud) => (
          <ComboboxOption key={cloud} value={cloud}>
            {cloud}
          </ComboboxOption>
        ))}
      </ComboboxOptions>
    </Combobox>
  );
}

export default {
  cells: [
    {
      id: 'listbox',
      question: 'Is there a vulnerability disclosure policy?',
      kind: 'select',
      options: answers,
      first: chosen('In progress', 'In progress'),
      second: chosen('No', 'No'),
      staysAnswered: 'the list has no empty option',
      mount: inReact<string | null>(null, (answer, set) => (
        <Listbox value={answer} onChange={set}>
          <ListboxButton>{answer ?? 'Select'}</ListboxButton>
          <ListboxOptions anchor="bottom" className="floating">
            {answers.map((text) => (
              <ListboxOption key={text} value={text}>
                {text}
              </ListboxOption>
            ))}
          </ListboxOptions>
        </Listbox>
      )),
    },
    {
      id: 'combobox',
      question: 'Which cloud do you run on?',
      kind: 'select',
      options: clouds,
      first: chosen('Microsoft Azure', 'Microsoft Azure'),
      second: chosen('Google Cloud', 'Google Cloud'),
      mount: inReact<string | null>(null, (cloud, set) => <CloudBox value={cloud} set={set} />),
    },
    {
      id: 'radio-group',
      question: 'Do subcontractors process our data?',
      kind: 'radio',
      options: answers,
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
      mount: inReact<string | null>(null, (answer, set) => (
        <RadioGroup value={answer} onChange={set}>
          {answers.map((text) => (
            <Field key={text}>
              <Radio value={text} className="dot" />
              <Label>{text}</Label>
            </Field>
          ))}
        </RadioGroup>
      )),
    },
    {
      id: 'switch',
      question: 'Audit logs are immutable',
      kind: 'switch',
      first: chosen('Audit logs are immutable', true),
      second: chosen('Audit logs are immutable', true),
      mount: inReact(false, (on, set) => (
        <Switch checked={on} onChange={set} className="toggle">
          <span className="knob" />
        </Switch>
      )),
    },
  ],
} satisfies Library;
