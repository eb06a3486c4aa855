import { Checkbox, Input, Radio, Select, Switch } from 'antd';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

const answers = ['Yes', 'No', 'Planned'];
const countries = Array.from({ length: 300 }, (_, index) => `Data centre ${index + 1}`);
const asOptions = (texts: readonly string[]) =>
  texts.map((label, index) => ({ label, value: `value-${index}` }));

export default {
  cells: [
    {
      id: 'input',
      question: 'What is the name of your security contact?',
      kind: 'text',
      first: written('The security officer'),
      second: written('The head of operations'),
      mount: inReact('', (text, set) => <Input value={text} onChange={(event) => set(event.target.value)} />),
    },
    {
      id: 'textarea',
      question: 'Describe your patch management.',
      kind: 'textarea',
      first: written('Critical patches are applied within a week.'),
      second: written('Patches are applied monthly.'),
      mount: inReact('', (text, set) => (
        <Input.TextArea autoSize value={text} onChange={(event) => set(event.target.value)} />
      )),
    },
    {
      id: 'select',
      question: 'Is data encrypted at rest?',
      kind: 'select',
      options: answers,
      first: chosen('Planned', 'value-2'),
      second: chosen('Yes', 'value-0'),
      staysAnswered: 'the list has no empty option',
      mount: inReact<string | null>(null, (answer, set) => (
        <Select style={{ width: 300 }} options={asOptions(answers)} value={answer} onChange={set} />
      )),
    },
    {
      id: 'select-clearable',
      question: 'Is data encrypted in transit?',
      kind: 'select',
      options: answers,
      first: chosen('No', 'value-1'),
      second: chosen('Yes', 'value-0'),
      mount: inReact<string | null>(null, (answer, set) => (
        <Select
          allowClear
          showSearch
          placeholder="Select an answer"
          style={{ width: 300 }}
          options={asOptions(answers)}
          value={answer}
          onChange={(next: string | undefined) => set(next ?? null)}
        />
      )),
    },
    {
      id: 'select-multiple',
      question: 'Which tests do you run each year?',
      kind: 'multiselect',
      options: ['Penetration test', 'Restore test', 'Phishing test'],
      first: chosen(['Penetration test', 'Phishing test'], ['value-0', 'value-2']),
      second: chosen(['Restore test'], ['value-1']),
      mount: inReact<string[]>([], (tests, set) => (
        <Select
          mode="multiple"
          style={{ width: 400 }}
          options={asOptions(['Penetration test', 'Restore test', 'Phishing test'])}
          value={tests}
          onChange={(next: string[]) => set(next.toSorted())}
        />
      )),
    },
    {
      id: 'select-virtual',
      question: 'Which data centre holds the primary copy?',
      kind: 'select',
      first: chosen('Data centre 250', 'value-249'),
      second: chosen('Data centre 3', 'value-2'),
      staysAnswered: 'the list has no empty option',
      mount: inReact<string | null>(null, (answer, set) => (
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: 300 }}
          options={asOptions(countries)}
          value={answer}
          onChange={set}
        />
      )),
    },
    {
      id: 'radio-group',
      question: 'Are laptops encrypted?',
      kind: 'radio',
      options: answers,
      first: chosen('No', 'value-1'),
      second: chosen('Planned', 'value-2'),
      staysAnswered: cannotLetGo,
      mount: inReact<string | null>(null, (answer, set) => (
        <Radio.Group
          options={asOptions(answers)}
          value={answer}
          onChange={(event) => set(event.target.value as string)}
        />
      )),
    },
    {
      id: 'checkbox-group',
      question: 'Which staff are trained in security?',
      kind: 'checkbox',
      options: ['Engineers', 'Support', 'Sales'],
      first: chosen(['Engineers', 'Support'], ['value-0', 'value-1']),
      second: chosen(['Sales'], ['value-2']),
      mount: inReact<string[]>([], (staff, set) => (
        <Checkbox.Group
          options={asOptions(['Engineers', 'Support', 'Sales'])}
          value={staff}
          onChange={(next) => set(next.toSorted())}
        />
      )),
    },
    {
      id: 'switch',
      question: 'Single sign-on is enforced',
      kind: 'switch',
      first: chosen('Single sign-on is enforced', true),
      second: chosen('Single sign-on is enforced', true),
      mount: inReact(false, (on, set) => <Switch checked={on} onChange={set} />),
    },
  ],
} satisfies Library;
