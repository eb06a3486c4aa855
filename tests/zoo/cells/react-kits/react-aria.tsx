import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  RadioGroup,
  Select,
  SelectValue,
  TextArea,
  TextField,
} from 'react-aria-components';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

const answers = ['Yes', 'No', 'Under review'];
const items = answers.map((text) => (
  <ListBoxItem key={text} id={text}>
    {text}
  </ListBoxItem>
));

export default {
  cells: [
    {
      id: 'text-field',
      question: 'How do you dispose of storage media?',
      kind: 'textarea',
      first: written('Media are wiped, then shredded.'),
      second: written('A certified partner destroys them.'),
      mount: inReact('', (text, set) => (
        <TextField aria-label="How do you dispose of storage media?" value={text} onChange={set}>
          <TextArea />
          <FieldError />
        </TextField>
      )),
    },
    {
      id: 'select',
      question: 'Is there a data retention schedule?',
      kind: 'select',
      options: answers,
      first: chosen('Under review', 'Under review'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: 'the list has no empty option',
      mount: inReact<string | null>(null, (answer, set) => (
        <Select
          aria-label="Answer"
          value={answer}
          onChange={(next) => set(next === null ? null : String(next))}
        >
          <Button>
            <SelectValue />
          </Button>
          <Popover className="floating">
            <ListBox>{items}</ListBox>
          </Popover>
        </Select>
      )),
    },
    {
      id: 'combobox',
      question: 'Is there a privacy officer?',
      kind: 'select',
      options: answers,
      first: chosen('Yes', 'Yes'),
      second: chosen('No', 'No'),
      mount: inReact<string | null>(null, (answer, set) => (
        <ComboBox
          aria-label="Answer"
          selectedKey={answer}
          onSelectionChange={(next) => set(next === null ? null : String(next))}
        >
          <Input />
          <Button>▾</Button>
          <Popover className="floating">
            <ListBox>{items}</ListBox>
          </Popover>
        </ComboBox>
      )),
    },
    {
      id: 'radio-group',
      question: 'Do you delete data at the end of the contract?',
      kind: 'radio',
      options: answers,
      first: chosen('Yes', 'Yes'),
      second: chosen('No', 'No'),
      staysAnswered: cannotLetGo,
      mount: inReact<string | null>(null, (answer, set) => (
        <RadioGroup aria-label="Deletion" value={answer} onChange={set}>
          {answers.map((text) => (
            <Radio key={text} value={text}>
              {text}
            </Radio>
          ))}
        </RadioGroup>
      )),
    },
    {
      id: 'own-label',
      question: 'Who approves new suppliers?',
      kind: 'text',
      first: written('The purchasing board'),
      second: written('The security officer'),
      mount: inReact('', (text, set) => (
        <TextField value={text} onChange={set}>
          <Label>Who approves new suppliers?</Label>
          <Input />
        </TextField>
      )),
    },
  ],
} satisfies Library;
