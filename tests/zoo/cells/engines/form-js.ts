import { Form } from '@bpmn-io/form-js';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';
import '@bpmn-io/form-js/dist/assets/form-js.css';

const values = (labels: readonly string[]) => labels.map((label, index) => ({ label, value: `v${index}` }));

const schema = {
  type: 'default',
  components: [
    { type: 'textarea', key: 'erasure', label: 'How do you erase personal data?' },
    {
      type: 'radio',
      key: 'exported',
      label: 'Can personal data be exported?',
      values: values(['Yes', 'No']),
    },
    {
      type: 'select',
      key: 'basis',
      label: 'What is the legal basis?',
      values: values(['Contract', 'Consent']),
    },
    {
      type: 'select',
      key: 'country',
      label: 'Where is personal data stored?',
      searchable: true,
      values: values(['Portugal', 'Ireland', 'Finland']),
    },
    {
      type: 'checklist',
      key: 'rights',
      label: 'Which rights do you support?',
      values: values(['Access', 'Erasure']),
    },
  ],
};

const form = new Form();
let opening: Promise<unknown> = Promise.resolve();

export default {
  ready: () => opening,
  form: (root) => {
    form.attachTo(root);
    opening = form.importSchema(schema);
    let data: Record<string, Model> = {};
    form.on('changed', (state: { data: Record<string, Model> }) => (data = state.data));
    return (id) => {
      const held = data[id] ?? null;
      if (Array.isArray(held)) return held.length === 0 ? null : held.toSorted();
      return held === '' ? null : held;
    };
  },
  cells: [
    {
      id: 'erasure',
      question: 'How do you erase personal data?',
      kind: 'textarea',
      first: written('Records are erased after the contract.'),
      second: written('On request, within a month.'),
    },
    {
      id: 'exported',
      question: 'Can personal data be exported?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('Yes', 'v0'),
      second: chosen('No', 'v1'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'basis',
      question: 'What is the legal basis?',
      kind: 'select',
      first: chosen('Consent', 'v1'),
      second: chosen('Contract', 'v0'),
    },
    {
      id: 'country',
      question: 'Where is personal data stored?',
      kind: 'select',
      first: chosen('Ireland', 'v1'),
      second: chosen('Finland', 'v2'),
    },
    {
      id: 'rights',
      question: 'Which rights do you support?',
      kind: 'checkbox',
      options: ['Access', 'Erasure'],
      first: chosen(['Access', 'Erasure'], ['v0', 'v1']),
      second: chosen('Erasure', ['v1']),
    },
  ],
} satisfies Library;
