import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createRoot } from 'react-dom/client';
import { chosen, written, type Library, type Model } from '../../cell.ts';

const schema = {
  type: 'object',
  properties: {
    sponsor: { type: 'string' },
    approach: { type: 'string' },
    maturity: { type: 'string', enum: ['Initial', 'Managed', 'Optimised'] },
    independent: { type: 'boolean' },
  },
};

const control = (name: string, label: string, options: object = {}) => ({
  type: 'Control',
  scope: `#/properties/${name}`,
  label,
  options,
});

const uischema = {
  type: 'VerticalLayout',
  elements: [
    control('sponsor', 'Who sponsors the security programme?'),
    control('approach', 'Describe your approach to risk.', { multi: true }),
    control('maturity', 'How mature is your risk management?'),
    control('independent', 'Audits are independent'),
  ],
};

const empty = { independent: false };

export default {
  form: (root) => {
    let held: Record<string, Model> = empty;
    createRoot(root).render(
      <JsonForms
        schema={schema}
        uischema={uischema}
        data={empty}
        renderers={vanillaRenderers}
        cells={vanillaCells}
        onChange={({ data }) => (held = data as Record<string, Model>)}
      />,
    );
    return (id) => held[id] ?? null;
  },
  cells: [
    {
      id: 'sponsor',
      question: 'Who sponsors the security programme?',
      kind: 'text',
      first: written('The chief executive'),
      second: written('The board'),
    },
    {
      id: 'approach',
      question: 'Describe your approach to risk.',
      kind: 'textarea',
      first: written('Risks are rated and treated.'),
      second: written('Owners accept what remains.'),
    },
    {
      id: 'maturity',
      question: 'How mature is your risk management?',
      kind: 'select',
      first: chosen('Managed', 'Managed'),
      second: chosen('Optimised', 'Optimised'),
    },
    {
      id: 'independent',
      question: 'Audits are independent',
      kind: 'checkbox',
      first: chosen('Audits are independent', true),
      second: chosen('Audits are independent', true),
    },
  ],
} satisfies Library;
