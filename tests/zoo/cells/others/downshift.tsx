import { useCombobox, useSelect } from 'downshift';
import { useState } from 'react';
import { chosen, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

const answers = ['Yes', 'No', 'Not applicable'];
const owners = ['Security team', 'Platform team', 'Legal team'];

interface PickProps {
  readonly value: string | null;
  readonly set: (next: string | null) => void;
}

function Picker({ value, set }: PickProps) {
  const { isOpen, getToggleButtonProps, getMenuProps, getItemProps } = useSelect({
    items: answers,
    selectedItem: value,
    onSelectedItemChange: ({ selectedItem }) => set(selectedItem),
  });
  return (
    <div>
      <div className="trigger" {...getToggleButtonProps()}>
        {value ?? 'Choose an answer'}
      </div>
      <ul className={isOpen ? 'floating' : ''} {...getMenuProps()}>
        {isOpen &&
          answers.map((item, index) => (
            <li key={item} {...getItemProps({ item, index })}>
              {item}
            </li>
          ))}
      </ul>
    </div>
  );
}

function Finder({ value, set }: PickProps) {
  const [shown, setShown] = useState(owners);
  const { isOpen, getInputProps, getMenuProps, getItemProps } = useCombobox({
    items: shown,
    selectedItem: value,
    onInputValueChange: ({ inputValue }) =>
      setShown(owners.filter((owner) => owner.toLowerCase().includes(inputValue.toLowerCase()))),
    onSelectedItemChange: ({ selectedItem }) => set(selectedItem),
  });
  return (
    <div>
      <input {...getInputProps()} />
      <ul className={isOpen ? 'floating' : ''} {...getMenuProps()}>
        {isOpen &&
          shown.map((item, index) => (
            <li key={item} {...getItemProps({ item, index })}>
              {item}
            </li>
          ))}
      </ul>
    </div>
  );
}

export default {
  cells: [
    {
      id: 'select',
      question: 'Is the inventory complete?',
      kind: 'select',
      options: answers,
      first: chosen('No', 'No'),
      second: chosen('Not applicable', 'Not applicable'),
      staysAnswered: 'the list has no empty option',
      mount: inReact<string | null>(null, (value, set) => <Picker value={value} set={set} />),
    },
    {
      id: 'combobox',
      question: 'Who keeps the inventory?',
      kind: 'select',
      options: owners,
      first: chosen('Platform team', 'Platform team'),
      second: chosen('Security team', 'Security team'),
      mount: inReact<string | null>(null, (value, set) => <Finder value={value} set={set} />),
    },
  ],
} satisfies Library;
