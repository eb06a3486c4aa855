import { Dropdown, Form, Radio, TextArea } from 'semantic-ui-react';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

const answers = ['Yes', 'No', 'Partly'].map((text, index) => ({ key: index, value: `a${index}`, text }));

/** The library brings no styles; its own hide what is closed. */
document.head.append(
  Object.assign(document.createElement('style'), {
    textContent:
      '.ui.dropdown .menu:not(.visible) { display: none } .ui.dropdown { border: 1px solid; min-height: 24px } .ui i.icon { display: inline-block; width: 12px; height: 12px }',
  }),
);

export default {
  cells: [
    {
      id: 'dropdown',
      question: 'Are tapes shredded?',
      kind: 'select',
      first: chosen('Partly', 'a2'),
      second: chosen('Yes', 'a0'),
      staysAnswered: 'the list has no empty option',
      mount: inReact<string | null>(null, (answer, set) => (
        <Dropdown
          selection
          placeholder="Choose"
          options={answers}
          value={answer ?? ''}
          onChange={(_, { value }) => set(String(value))}
        />
      )),
    },
    {
      id: 'several',
      question: 'Which media are shredded?',
      kind: 'multiselect',
      miss: { column: 'inserted', reason: 'the mark that lets a chip go is not found, and it says so' },
      first: chosen(['Tapes', 'Paper'], ['Paper', 'Tapes']),
      second: chosen('Disks', ['Disks']),
      mount: inReact<string[]>([], (values, set) => (
        <Dropdown
          selection
          multiple
          placeholder="Choose some"
          options={['Tapes', 'Disks', 'Paper'].map((text) => ({ key: text, value: text, text }))}
          value={values}
          onChange={(_, { value }) => set((value as string[]).toSorted())}
        />
      )),
    },
    {
      id: 'radio',
      question: 'Is the shredding witnessed?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
      mount: inReact<string | null>(null, (answer, set) => (
        <Form>
          {['Yes', 'No'].map((text) => (
            <Form.Field key={text}>
              <Radio label={text} checked={answer === text} onChange={() => set(text)} />
            </Form.Field>
          ))}
        </Form>
      )),
    },
    {
      id: 'area',
      question: 'Describe how media are destroyed.',
      kind: 'textarea',
      first: written('They are shredded on site.'),
      second: written('A contractor shreds them.'),
      mount: inReact('', (text, set) => (
        <TextArea value={text} onChange={(_, { value }) => set(String(value ?? ''))} />
      )),
    },
  ],
} satisfies Library;
