import { Field } from '@base-ui-components/react/field';
import { Radio } from '@base-ui-components/react/radio';
import { RadioGroup } from '@base-ui-components/react/radio-group';
import { Select } from '@base-ui-components/react/select';
import { Switch } from '@base-ui-components/react/switch';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

const answers = ['Yes', 'No', 'Partly'];

export default {
  cells: [
    {
      id: 'text',
      question: 'How is the office network protected?',
      kind: 'text',
      first: written('By a firewall.'),
      second: written('By segments.'),
      mount: inReact('', (text, set) => (
        <Field.Root>
          <Field.Control value={text} onValueChange={(value) => set(String(value))} />
        </Field.Root>
      )),
    },
    {
      id: 'select',
      question: 'Is the office network monitored?',
      kind: 'select',
      first: chosen('Partly', 'Partly'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: 'the list has no empty option',
      mount: inReact<string | null>(null, (value, set) => (
        <Select.Root value={value} onValueChange={(next) => set(next)}>
          <Select.Trigger style={{ width: 200 }}>
            <Select.Value />
          </Select.Trigger>
          <Select.Portal>
            <Select.Positioner>
              <Select.Popup className="floating">
                {answers.map((answer) => (
                  <Select.Item key={answer} value={answer}>
                    <Select.ItemText>{answer}</Select.ItemText>
                  </Select.Item>
                ))}
              </Select.Popup>
            </Select.Positioner>
          </Select.Portal>
        </Select.Root>
      )),
    },
    {
      id: 'radio',
      question: 'Do guests get access?',
      kind: 'radio',
      options: answers,
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
      mount: inReact('', (value, set) => (
        <RadioGroup value={value} onValueChange={(next) => set(String(next))}>
          {answers.map((answer) => (
            <label key={answer}>
              <Radio.Root value={answer} className="dot">
                <Radio.Indicator />
              </Radio.Root>
              {answer}
            </label>
          ))}
        </RadioGroup>
      )),
    },
    {
      id: 'switch',
      question: 'Old devices are kept apart',
      kind: 'switch',
      first: chosen('Old devices are kept apart', true),
      second: chosen('Old devices are kept apart', true),
      mount: inReact(false, (on, set) => (
        <label>
          <Switch.Root
            checked={on}
            onCheckedChange={set}
            className="toggle"
            style={{ display: 'inline-block' }}
          />
          Old devices are kept apart
        </label>
      )),
    },
  ],
} satisfies Library;
