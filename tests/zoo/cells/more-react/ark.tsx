import { Combobox, createListCollection } from '@ark-ui/react/combobox';
import { Portal } from '@ark-ui/react/portal';
import { RadioGroup } from '@ark-ui/react/radio-group';
import { Select } from '@ark-ui/react/select';
import { Switch } from '@ark-ui/react/switch';
import { cannotLetGo, chosen, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

const collection = createListCollection({ items: ['Yes', 'No', 'Partly'] });

export default {
  cells: [
    {
      id: 'select',
      question: 'Are keys kept in hardware?',
      kind: 'select',
      first: chosen('Partly', ['Partly']),
      second: chosen('Yes', ['Yes']),
      mount: inReact<string[]>([], (value, set) => (
        <Select.Root collection={collection} value={value} onValueChange={(details) => set(details.value)}>
          <Select.Control>
            <Select.Trigger style={{ width: 200 }}>
              <Select.ValueText placeholder="Select one" />
            </Select.Trigger>
            <Select.ClearTrigger>Clear</Select.ClearTrigger>
          </Select.Control>
          <Portal>
            <Select.Positioner>
              <Select.Content className="floating">
                {collection.items.map((item) => (
                  <Select.Item key={item} item={item}>
                    <Select.ItemText>{item}</Select.ItemText>
                  </Select.Item>
                ))}
              </Select.Content>
            </Select.Positioner>
          </Portal>
          <Select.HiddenSelect />
        </Select.Root>
      )),
    },
    {
      id: 'combobox',
      question: 'Are keys rotated?',
      kind: 'select',
      first: chosen('No', ['No']),
      second: chosen('Yes', ['Yes']),
      mount: inReact<string[]>([], (value, set) => (
        <Combobox.Root collection={collection} value={value} onValueChange={(details) => set(details.value)}>
          <Combobox.Control>
            <Combobox.Input />
            <Combobox.Trigger>▾</Combobox.Trigger>
            <Combobox.ClearTrigger>Clear</Combobox.ClearTrigger>
          </Combobox.Control>
          <Portal>
            <Combobox.Positioner>
              <Combobox.Content className="floating">
                {collection.items.map((item) => (
                  <Combobox.Item key={item} item={item}>
                    <Combobox.ItemText>{item}</Combobox.ItemText>
                  </Combobox.Item>
                ))}
              </Combobox.Content>
            </Combobox.Positioner>
          </Portal>
        </Combobox.Root>
      )),
    },
    {
      id: 'radio',
      question: 'Are keys escrowed?',
      kind: 'radio',
      options: ['Yes', 'No', 'Partly'],
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
      mount: inReact('', (value, set) => (
        <RadioGroup.Root value={value} onValueChange={(details) => set(details.value ?? '')}>
          {collection.items.map((item) => (
            <RadioGroup.Item key={item} value={item}>
              <RadioGroup.ItemControl className="dot" />
              <RadioGroup.ItemText>{item}</RadioGroup.ItemText>
              <RadioGroup.ItemHiddenInput />
            </RadioGroup.Item>
          ))}
        </RadioGroup.Root>
      )),
    },
    {
      id: 'switch',
      question: 'Lost keys are revoked',
      kind: 'checkbox',
      first: chosen('Lost keys are revoked', true),
      second: chosen('Lost keys are revoked', true),
      mount: inReact(false, (on, set) => (
        <Switch.Root checked={on} onCheckedChange={(details) => set(details.checked)}>
          <Switch.Control className="toggle" style={{ display: 'inline-block' }}>
            <Switch.Thumb />
          </Switch.Control>
          <Switch.Label>Lost keys are revoked</Switch.Label>
          <Switch.HiddenInput />
        </Switch.Root>
      )),
    },
  ],
} satisfies Library;
