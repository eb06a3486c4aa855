import { Checkbox, CheckboxIndicator } from '@radix-ui/react-checkbox';
import { RadioGroup, RadioGroupIndicator, RadioGroupItem } from '@radix-ui/react-radio-group';
import * as Select from '@radix-ui/react-select';
import { cannotLetGo, chosen, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

const answers = ['Yes', 'No', 'Not applicable'];
const controls = ['Firewall', 'Intrusion detection', 'Log monitoring'];

export default {
  cells: [
    {
      id: 'select',
      question: 'Are backups kept off site?',
      kind: 'select',
      options: answers,
      first: chosen('Not applicable', 'Not applicable'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: 'the list has no empty option',
      mount: inReact('', (answer, set) => (
        <Select.Root value={answer} onValueChange={set}>
          <Select.Trigger>
            <Select.Value placeholder="Choose an answer" />
          </Select.Trigger>
          <Select.Portal>
            <Select.Content position="popper" className="floating">
              <Select.Viewport>
                {answers.map((text) => (
                  <Select.Item key={text} value={text}>
                    <Select.ItemText>{text}</Select.ItemText>
                  </Select.Item>
                ))}
              </Select.Viewport>
            </Select.Content>
          </Select.Portal>
        </Select.Root>
      )),
    },
    {
      id: 'select-over-trigger',
      question: 'Are backups encrypted?',
      kind: 'select',
      options: answers,
      first: chosen('Yes', 'Yes'),
      second: chosen('No', 'No'),
      staysAnswered: 'the list has no empty option',
      mount: inReact('', (answer, set) => (
        <Select.Root value={answer} onValueChange={set}>
          <Select.Trigger aria-label="Answer">
            <Select.Value placeholder="Select…" />
          </Select.Trigger>
          <Select.Portal>
            <Select.Content className="floating">
              <Select.Viewport>
                {answers.map((text) => (
                  <Select.Item key={text} value={text}>
                    <Select.ItemText>{text}</Select.ItemText>
                  </Select.Item>
                ))}
              </Select.Viewport>
            </Select.Content>
          </Select.Portal>
        </Select.Root>
      )),
    },
    {
      id: 'radio-group',
      question: 'Do you review firewall rules?',
      kind: 'radio',
      options: answers,
      first: chosen('Yes', 'Yes'),
      second: chosen('No', 'No'),
      staysAnswered: cannotLetGo,
      mount: inReact('', (answer, set) => (
        <RadioGroup value={answer} onValueChange={set}>
          {answers.map((text) => (
            <div key={text}>
              <RadioGroupItem value={text} id={`rules-${text}`} className="dot">
                <RadioGroupIndicator>●</RadioGroupIndicator>
              </RadioGroupItem>
              <label htmlFor={`rules-${text}`}>{text}</label>
            </div>
          ))}
        </RadioGroup>
      )),
    },
    {
      id: 'checkboxes',
      question: 'Which network controls are in place?',
      kind: 'checkbox',
      options: controls,
      first: chosen(['Firewall', 'Log monitoring'], ['Firewall', 'Log monitoring']),
      second: chosen(['Intrusion detection'], ['Intrusion detection']),
      mount: inReact<string[]>([], (active, set) =>
        controls.map((control) => (
          <div key={control}>
            <Checkbox
              id={`control-${control}`}
              className="dot"
              checked={active.includes(control)}
              onCheckedChange={(on) => {
                const others = active.filter((other) => other !== control);
                set(on === true ? [...others, control].toSorted() : others);
              }}
            >
              <CheckboxIndicator>✓</CheckboxIndicator>
            </Checkbox>
            <label htmlFor={`control-${control}`}>{control}</label>
          </div>
        )),
      ),
    },
  ],
} satisfies Library;
