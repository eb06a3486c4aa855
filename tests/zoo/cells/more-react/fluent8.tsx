import { ChoiceGroup, ComboBox, Dropdown, TextField, Toggle } from '@fluentui/react';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

const options = ['Yes', 'No', 'Planned'].map((text) => ({ key: text.toLowerCase(), text }));

export default {
  cells: [
    {
      id: 'text',
      question: 'How do you erase media?',
      kind: 'textarea',
      first: written('By overwriting.'),
      second: written('By shredding.'),
      mount: inReact('', (text, set) => (
        <TextField multiline value={text} onChange={(_, value) => set(value ?? '')} />
      )),
    },
    {
      id: 'dropdown',
      question: 'Are media erased?',
      kind: 'select',
      first: chosen('Planned', 'planned'),
      second: chosen('Yes', 'yes'),
      staysAnswered: 'the list has no empty option',
      mount: inReact('', (key, set) => (
        <Dropdown
          placeholder="Select an option"
          options={options}
          selectedKey={key || null}
          onChange={(_, option) => set(String(option?.key ?? ''))}
        />
      )),
    },
    {
      id: 'dropdown-multiple',
      question: 'Which media do you erase?',
      kind: 'multiselect',
      first: chosen(['Disks', 'Tapes'], ['Disks', 'Tapes']),
      second: chosen('Sticks', ['Sticks']),
      mount: inReact<string[]>([], (keys, set) => (
        <Dropdown
          multiSelect
          placeholder="Select options"
          options={['Disks', 'Tapes', 'Sticks'].map((text) => ({ key: text, text }))}
          selectedKeys={keys}
          onChange={(_, option) =>
            option &&
            set(
              (option.selected
                ? [...keys, String(option.key)]
                : keys.filter((key) => key !== option.key)
              ).toSorted(),
            )
          }
        />
      )),
    },
    {
      id: 'combobox',
      question: 'Is erasure recorded?',
      kind: 'select',
      first: chosen('No', 'no'),
      second: chosen('Yes', 'yes'),
      staysAnswered: 'the list has no empty option',
      mount: inReact('', (key, set) => (
        <ComboBox
          autoComplete="on"
          options={options}
          selectedKey={key || null}
          onChange={(_, option) => set(String(option?.key ?? ''))}
        />
      )),
    },
    {
      id: 'choice',
      question: 'Is erasure witnessed?',
      kind: 'radio',
      options: ['Yes', 'No', 'Planned'],
      first: chosen('No', 'no'),
      second: chosen('Planned', 'planned'),
      staysAnswered: cannotLetGo,
      mount: inReact('', (key, set) => (
        <ChoiceGroup
          options={options}
          selectedKey={key || null}
          onChange={(_, option) => set(option?.key ?? '')}
        />
      )),
    },
    {
      id: 'toggle',
      question: 'Damaged media are kept locked',
      kind: 'switch',
      first: chosen('Damaged media are kept locked', true),
      second: chosen('Damaged media are kept locked', true),
      mount: inReact(false, (on, set) => (
        <Toggle
          label="Damaged media are kept locked"
          checked={on}
          onChange={(_, next) => set(Boolean(next))}
        />
      )),
    },
  ],
} satisfies Library;
