import { useForm, type UseFormReturn } from 'react-hook-form';
import { createRoot } from 'react-dom/client';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';

const empty = { owner: '', summary: '', hosting: '', reviewed: '' };
type Answers = typeof empty;

/** Fields are registered, not controlled: the form reads them through refs. */
function Questionnaire({ onForm }: { readonly onForm: (form: UseFormReturn<Answers>) => void }) {
  const form = useForm<Answers>({ defaultValues: empty, mode: 'onBlur' });
  onForm(form);
  const { register } = form;
  return (
    <>
      <div className="field">
        <label htmlFor="owner">Who is responsible for information security?</label>
        <input id="owner" {...register('owner', { required: true })} />
      </div>
      <div className="field">
        <label htmlFor="summary">Summarise your incident response plan.</label>
        <textarea id="summary" {...register('summary')} />
      </div>
      <div className="field">
        <label htmlFor="hosting">Where is the service hosted?</label>
        <select id="hosting" {...register('hosting')}>
          <option value="">Choose…</option>
          <option value="eu">European Union</option>
          <option value="us">United States</option>
        </select>
      </div>
      <fieldset>
        <legend>Are access rights reviewed at least once a year?</legend>
        {['Yes', 'No'].map((text) => (
          <label key={text}>
            <input type="radio" value={text.toLowerCase()} {...register('reviewed')} /> {text}
          </label>
        ))}
      </fieldset>
    </>
  );
}

export default {
  form: (root) => {
    let form: UseFormReturn<Answers> | null = null;
    createRoot(root).render(<Questionnaire onForm={(next) => (form = next)} />);
    return (id) => form?.getValues(id as keyof Answers) ?? null;
  },
  cells: [
    {
      id: 'owner',
      question: 'Who is responsible for information security?',
      kind: 'text',
      first: written('The security officer'),
      second: written('The head of engineering'),
    },
    {
      id: 'summary',
      question: 'Summarise your incident response plan.',
      kind: 'textarea',
      first: written('We assess, contain and report incidents.'),
      second: written('On-call staff answers first.'),
    },
    {
      id: 'hosting',
      question: 'Where is the service hosted?',
      kind: 'select',
      options: ['Choose…', 'European Union', 'United States'],
      first: chosen('European Union', 'eu'),
      second: chosen('United States', 'us'),
    },
    {
      id: 'reviewed',
      question: 'Are access rights reviewed at least once a year?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'no'),
      second: chosen('Yes', 'yes'),
      staysAnswered: cannotLetGo,
    },
  ],
} satisfies Library;
