import { Formio } from '@formio/js/dist/formio.full.js';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';
import '@formio/js/dist/formio.full.css';

interface Webform {
  readonly submission: { readonly data: Record<string, Model> };
}

const values = (labels: readonly string[]) => labels.map((label, index) => ({ label, value: `v${index}` }));
const answers = ['Yes', 'No', 'Not applicable'];
const sites = ['Head office', 'Branch offices', 'Home offices'];
const shared = { input: true, tableView: false };

const components = [
  { ...shared, type: 'textfield', key: 'entity', label: 'Which legal entity signs?' },
  {
    ...shared,
    type: 'textarea',
    key: 'history',
    label: 'Describe past security incidents.',
    autoExpand: false,
  },
  { ...shared, type: 'radio', key: 'insured', label: 'Are you insured?', values: values(answers) },
  {
    ...shared,
    type: 'selectboxes',
    key: 'sites',
    label: 'Which sites are certified?',
    values: values(sites),
  },
  {
    ...shared,
    type: 'select',
    key: 'native',
    label: 'Who audits you?',
    widget: 'html5',
    data: { values: values(['Nobody', 'An auditor']) },
  },
  {
    ...shared,
    type: 'select',
    key: 'enhanced',
    label: 'When were you last audited?',
    widget: 'choicesjs',
    data: { values: values(['This year', 'Last year']) },
  },
];

let form: Webform | null = null;
let opening: Promise<unknown> = Promise.resolve();

export default {
  ready: () => opening,
  form: (root) => {
    opening = (Formio.createForm(root, { components }) as Promise<Webform>).then((made) => (form = made));
    return (id) => form?.submission.data[id] ?? null;
  },
  cells: [
    {
      id: 'entity',
      question: 'Which legal entity signs?',
      kind: 'text',
      first: written('Northwind Telecom Ltd'),
      second: written('Northwind Holding plc'),
    },
    {
      id: 'history',
      question: 'Describe past security incidents.',
      kind: 'textarea',
      first: written('None in the last three years.'),
      second: written('One outage was reported.'),
    },
    {
      id: 'insured',
      question: 'Are you insured?',
      kind: 'radio',
      options: answers,
      first: chosen('No', 'v1'),
      second: chosen('Yes', 'v0'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'sites',
      question: 'Which sites are certified?',
      kind: 'checkbox',
      options: sites,
      first: chosen(['Head office', 'Home offices'], { v0: true, v1: false, v2: true }),
      second: chosen('Branch offices', { v0: false, v1: true, v2: false }),
    },
    {
      id: 'native',
      question: 'Who audits you?',
      kind: 'select',
      first: chosen('An auditor', 'v1'),
      second: chosen('Nobody', 'v0'),
    },
    {
      id: 'enhanced',
      question: 'When were you last audited?',
      kind: 'select',
      first: chosen('Last year', 'v1'),
      second: chosen('This year', 'v0'),
    },
  ],
} satisfies Library;
