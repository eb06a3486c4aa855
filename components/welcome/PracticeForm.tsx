import { useId, type ReactNode } from 'react';

/** A small questionnaire as a customer might send it. It sends nothing anywhere and keeps nothing. */
export function PracticeForm() {
  return (
    <main className="practice">
      <h2>Supplier security questionnaire (practice)</h2>
      <form onSubmit={(event) => event.preventDefault()}>
        <h3>1. Protection of data</h3>
        <Written>How is data encrypted between users and your service?</Written>
        <Chosen options={['Yes', 'Partially', 'No']}>Is customer data encrypted at rest?</Chosen>
        <Written>Which personal data does your service process?</Written>
        <h3>2. Operation</h3>
        <Ticked>Do you take regular backups?</Ticked>
        <Written>How often do you scan your systems for vulnerabilities?</Written>
        <Written>How do you tell customers about a security incident?</Written>
        <h3>3. Company</h3>
        <Written>Do you carry cyber insurance, and up to which amount?</Written>
      </form>
    </main>
  );
}

interface Asked {
  readonly children: ReactNode;
}

function Written({ children }: Asked) {
  const id = useId();
  return (
    <div className="practice-question">
      <label htmlFor={id}>{children}</label>
      <textarea id={id} rows={3} />
    </div>
  );
}

function Chosen({ children, options }: Asked & { readonly options: readonly string[] }) {
  const id = useId();
  return (
    <div className="practice-question">
      <label htmlFor={id}>{children}</label>
      <select id={id}>
        <option value="">Please choose</option>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </div>
  );
}

function Ticked({ children }: Asked) {
  const id = useId();
  return (
    <fieldset className="practice-question">
      <legend>{children}</legend>
      {['Yes', 'No'].map((option) => (
        <label key={option} className="practice-option">
          <input type="radio" name={id} value={option} />
          {option}
        </label>
      ))}
      <label htmlFor={`${id}comment`}>Please explain</label>
      <textarea id={`${id}comment`} rows={2} />
    </fieldset>
  );
}
