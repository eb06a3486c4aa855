import { Button, MenuItem, Radio, RadioGroup, Switch, TextArea } from '@blueprintjs/core';
import { MultiSelect, Select, type ItemRenderer } from '@blueprintjs/select';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';
import '@blueprintjs/core/lib/css/blueprint.css';
import '@blueprintjs/select/lib/css/blueprint-select.css';

const item: ItemRenderer<string> = (text, { handleClick, handleFocus, modifiers }) => (
  <MenuItem
    key={text}
    text={text}
    roleStructure="listoption"
    active={modifiers.active}
    onClick={handleClick}
    {...(handleFocus && { onFocus: handleFocus })}
  />
);

export default {
  cells: [
    {
      id: 'select',
      question: 'Are tenants kept apart?',
      kind: 'select',
      first: chosen('Partly', 'Partly'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: 'the list has no empty option',
      mount: inReact('', (value, set) => (
        <Select<string>
          items={['Yes', 'No', 'Partly']}
          filterable={false}
          itemRenderer={item}
          onItemSelect={set}
        >
          <Button text={value || 'Select one'} endIcon="caret-down" />
        </Select>
      )),
    },
    {
      id: 'multi',
      question: 'Which layers keep tenants apart?',
      kind: 'multiselect',
      first: chosen(['Network', 'Storage'], ['Network', 'Storage']),
      second: chosen('Database', ['Database']),
      mount: inReact<readonly string[]>([], (values, set) => (
        <MultiSelect<string>
          items={['Network', 'Storage', 'Database']}
          selectedItems={[...values]}
          itemRenderer={item}
          tagRenderer={(text) => text}
          onItemSelect={(text) =>
            set(values.includes(text) ? values.filter((one) => one !== text) : [...values, text].toSorted())
          }
          onRemove={(text) => set(values.filter((one) => one !== text))}
        />
      )),
    },
    {
      id: 'radio',
      question: 'Is one tenant ever moved?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      staysAnswered: cannotLetGo,
      mount: inReact('', (value, set) => (
        <RadioGroup selectedValue={value} onChange={(event) => set(event.currentTarget.value)}>
          <Radio label="Yes" value="y" />
          <Radio label="No" value="n" />
        </RadioGroup>
      )),
    },
    {
      id: 'switch',
      question: 'Tenants are told of moves',
      kind: 'switch',
      first: chosen('Tenants are told of moves', true),
      second: chosen('Tenants are told of moves', true),
      mount: inReact(false, (on, set) => (
        <Switch
          checked={on}
          label="Tenants are told of moves"
          onChange={(event) => set(event.currentTarget.checked)}
        />
      )),
    },
    {
      id: 'text',
      question: 'How is a tenant deleted?',
      kind: 'textarea',
      first: written('With all backups.'),
      second: written('After thirty days.'),
      mount: inReact('', (value, set) => (
        <TextArea value={value} onChange={(event) => set(event.target.value)} />
      )),
    },
  ],
} satisfies Library;
