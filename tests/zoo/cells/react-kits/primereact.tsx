import { Dropdown } from 'primereact/dropdown';
import { InputSwitch } from 'primereact/inputswitch';
import { InputTextarea } from 'primereact/inputtextarea';
import { MultiSelect } from 'primereact/multiselect';
import { RadioButton } from 'primereact/radiobutton';
import { SelectButton } from 'primereact/selectbutton';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';
import 'primereact/resources/themes/lara-light-teal/theme.css';

const answers = ['Yes', 'No', 'Partly'];
const teams = ['Engineering', 'Operations', 'Legal'];

export default {
  cells: [
    {
      id: 'textarea',
      question: 'How are administrators vetted?',
      kind: 'textarea',
      first: written('References and criminal records are checked.'),
      second: written('References are checked.'),
      mount: inReact('', (text, set) => (
        <InputTextarea autoResize value={text} onChange={(event) => set(event.target.value)} />
      )),
    },
    {
      id: 'dropdown',
      question: 'Do you encrypt removable media?',
      kind: 'select',
      options: answers,
      first: chosen('Partly', 'Partly'),
      second: chosen('No', 'No'),
      staysAnswered: 'the list has no empty option',
      mount: inReact<string | null>(null, (answer, set) => (
        <Dropdown
          options={answers}
          placeholder="Select an answer"
          value={answer}
          onChange={(event) => set(event.value as string)}
        />
      )),
    },
    {
      id: 'multiselect',
      question: 'Which teams have access to production?',
      kind: 'multiselect',
      options: teams,
      first: chosen(['Engineering', 'Operations'], ['Engineering', 'Operations']),
      second: chosen(['Legal'], ['Legal']),
      mount: inReact<string[]>([], (chosenTeams, set) => (
        <MultiSelect
          options={teams}
          value={chosenTeams}
          onChange={(event) => set((event.value as string[]).toSorted())}
        />
      )),
    },
    {
      id: 'radio-buttons',
      question: 'Is remote access restricted to a private network?',
      kind: 'radio',
      options: answers,
      first: chosen('Yes', 'Yes'),
      second: chosen('Partly', 'Partly'),
      staysAnswered: cannotLetGo,
      mount: inReact('', (answer, set) =>
        answers.map((text) => (
          <div key={text}>
            <RadioButton
              inputId={`remote-${text}`}
              name="remote"
              checked={answer === text}
              onChange={() => set(text)}
            />
            <label htmlFor={`remote-${text}`}>{text}</label>
          </div>
        )),
      ),
    },
    {
      id: 'select-button',
      question: 'Are service accounts inventoried?',
      kind: 'buttons',
      options: answers,
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      mount: inReact<string | null>(null, (answer, set) => (
        <SelectButton
          options={answers}
          value={answer}
          onChange={(event) => set((event.value as string | null) ?? null)}
        />
      )),
    },
    {
      id: 'switch',
      question: 'Default passwords are changed',
      kind: 'switch',
      first: chosen('Default passwords are changed', true),
      second: chosen('Default passwords are changed', true),
      mount: inReact(false, (on, set) => <InputSwitch checked={on} onChange={(event) => set(event.value)} />),
    },
  ],
} satisfies Library;
