import {
  Autocomplete,
  FormControl,
  FormControlLabel,
  InputLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Select,
  Switch,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

const answers = ['Yes', 'No', 'Partially'];
const standards = ['ISO 27001', 'SOC 2', 'PCI DSS', 'HIPAA'];

export default {
  cells: [
    {
      id: 'text-field',
      question: 'Which company processes our data?',
      kind: 'text',
      first: written('Northwind Telecom Ltd'),
      second: written('Northwind Holding plc'),
      mount: inReact('', (text, set) => (
        <TextField fullWidth value={text} onChange={(event) => set(event.target.value)} />
      )),
    },
    {
      id: 'multiline',
      question: 'How do you test your backups?',
      kind: 'textarea',
      first: written('We restore one backup every month.'),
      second: written('Restores are tested yearly.\nResults are kept.'),
      mount: inReact('', (text, set) => (
        <TextField
          multiline
          minRows={2}
          fullWidth
          value={text}
          onChange={(event) => set(event.target.value)}
        />
      )),
    },
    {
      id: 'select',
      question: 'Do you scan for vulnerabilities?',
      kind: 'select',
      options: answers,
      first: chosen('Partially', 'Partially'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: 'the list has no empty option',
      mount: inReact('', (answer, set) => (
        <FormControl fullWidth>
          <InputLabel id="scan">Answer</InputLabel>
          <Select labelId="scan" label="Answer" value={answer} onChange={(event) => set(event.target.value)}>
            {answers.map((text) => (
              <MenuItem key={text} value={text}>
                {text}
              </MenuItem>
            ))}
          </Select>
        </FormControl>
      )),
    },
    {
      id: 'select-multiple',
      question: 'Which logs do you keep?',
      kind: 'multiselect',
      options: ['Access logs', 'Change logs', 'Error logs'],
      first: chosen(['Access logs', 'Error logs'], ['Access logs', 'Error logs']),
      second: chosen(['Change logs'], ['Change logs']),
      mount: inReact<string[]>([], (logs, set) => (
        <Select
          multiple
          fullWidth
          value={logs}
          onChange={(event) => set([event.target.value].flat().toSorted())}
        >
          {['Access logs', 'Change logs', 'Error logs'].map((text) => (
            <MenuItem key={text} value={text}>
              {text}
            </MenuItem>
          ))}
        </Select>
      )),
    },
    {
      id: 'autocomplete',
      question: 'Which standard do you follow first?',
      kind: 'select',
      options: standards,
      first: chosen('SOC 2', 'SOC 2'),
      second: chosen('ISO 27001', 'ISO 27001'),
      mount: inReact<string | null>(null, (standard, set) => (
        <Autocomplete
          options={standards}
          value={standard}
          onChange={(_, next) => set(next)}
          renderInput={(params) => <TextField {...params} />}
        />
      )),
    },
    {
      id: 'autocomplete-multiple',
      question: 'Which standards are you audited against?',
      kind: 'multiselect',
      miss: {
        column: 'detected',
        reason: 'closed and empty, nothing tells that it takes several; it is found as a select',
      },
      options: standards,
      first: chosen(['ISO 27001', 'PCI DSS'], ['ISO 27001', 'PCI DSS']),
      second: chosen(['SOC 2'], ['SOC 2']),
      mount: inReact<string[]>([], (chosenStandards, set) => (
        <Autocomplete
          multiple
          options={standards}
          value={chosenStandards}
          onChange={(_, next) => set(next.toSorted())}
          renderInput={(params) => <TextField {...params} />}
        />
      )),
    },
    {
      id: 'radio-group',
      question: 'Do you have a business continuity plan?',
      kind: 'radio',
      options: answers,
      first: chosen('Yes', 'Yes'),
      second: chosen('Partially', 'Partially'),
      staysAnswered: cannotLetGo,
      mount: inReact<string | null>(null, (answer, set) => (
        <RadioGroup value={answer} onChange={(_, next) => set(next)}>
          {answers.map((text) => (
            <FormControlLabel key={text} value={text} control={<Radio />} label={text} />
          ))}
        </RadioGroup>
      )),
    },
    {
      id: 'toggle-buttons',
      question: 'Is multi-factor authentication enforced?',
      kind: 'buttons',
      options: answers,
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      mount: inReact<string | null>(null, (answer, set) => (
        <ToggleButtonGroup exclusive value={answer} onChange={(_, next: string | null) => set(next)}>
          {answers.map((text) => (
            <ToggleButton key={text} value={text}>
              {text}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )),
    },
    {
      id: 'switch',
      question: 'We notify customers of breaches',
      kind: 'switch',
      first: chosen('We notify customers of breaches', true),
      second: chosen('We notify customers of breaches', true),
      mount: inReact(false, (on, set) => <Switch checked={on} onChange={(_, next) => set(next)} />),
    },
  ],
} satisfies Library;
