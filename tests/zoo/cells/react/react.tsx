import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

const answers = ['Yes', 'No', 'Not applicable'];

export default {
  cells: [
    {
      id: 'input',
      question: 'What is the legal name of your company?',
      kind: 'text',
      first: written('Northwind Telecom Ltd'),
      second: written('Northwind Holding plc'),
      mount: inReact('', (name, setName) => (
        <input value={name} onChange={(event) => setName(event.target.value)} />
      )),
    },
    {
      id: 'textarea',
      question: 'Describe how you separate customer environments.',
      kind: 'textarea',
      first: written('Each customer has its own database.\nNetworks are separated too.'),
      second: written('Separate accounts per customer.'),
      mount: inReact('', (text, setText) => (
        <textarea maxLength={120} value={text} onChange={(event) => setText(event.target.value)} />
      )),
    },
    {
      id: 'select',
      question: 'Do you encrypt backups?',
      kind: 'select',
      options: ['Please select', ...answers],
      first: chosen('Yes', '0'),
      second: chosen('Not applicable', '2'),
      mount: inReact('', (answer, setAnswer) => (
        <select value={answer} onChange={(event) => setAnswer(event.target.value)}>
          <option value="">Please select</option>
          {answers.map((text, index) => (
            <option key={text} value={String(index)}>
              {text}
            </option>
          ))}
        </select>
      )),
    },
    {
      id: 'radio',
      question: 'Is access to production logged?',
      kind: 'radio',
      options: answers,
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
      mount: inReact('', (answer, setAnswer) =>
        answers.map((text) => (
          <label key={text}>
            <input type="radio" name="logged" checked={answer === text} onChange={() => setAnswer(text)} />{' '}
            {text}
          </label>
        )),
      ),
    },
    {
      id: 'checkboxes',
      question: 'Which regions do you store data in?',
      kind: 'checkbox',
      options: ['Europe', 'North America', 'Asia'],
      first: chosen(['Europe', 'Asia'], ['Asia', 'Europe']),
      second: chosen(['North America'], ['North America']),
      mount: inReact<readonly string[]>([], (regions, setRegions) =>
        ['Europe', 'North America', 'Asia'].map((region) => (
          <label key={region}>
            <input
              type="checkbox"
              checked={regions.includes(region)}
              onChange={({ target }) => {
                const others = regions.filter((other) => other !== region);
                setRegions(target.checked ? [...others, region].toSorted() : others);
              }}
            />
            {region}
          </label>
        )),
      ),
    },
    {
      id: 'buttons',
      question: 'Do you hold a security certification?',
      kind: 'buttons',
      options: ['Yes', 'No'],
      first: chosen('Yes', 'Yes'),
      second: chosen('No', 'No'),
      mount: inReact('', (answer, setAnswer) =>
        ['Yes', 'No'].map((text) => (
          <button
            key={text}
            type="button"
            className={answer === text ? 'choice picked' : 'choice'}
            onClick={() => setAnswer(answer === text ? '' : text)}
          >
            {text}
          </button>
        )),
      ),
    },
  ],
} satisfies Library;
