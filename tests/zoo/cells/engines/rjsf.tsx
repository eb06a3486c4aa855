import Form from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import validator from '@rjsf/validator-ajv8';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';

type Answers = Record<string, Model>;

const schema: RJSFSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', title: 'What is the name of the product?' },
    design: { type: 'string', title: 'Describe the architecture of the product.' },
    model: {
      type: 'string',
      title: 'How is the product delivered?',
      enum: ['As a service', 'On premises', 'Both'],
    },
    certified: { type: 'string', title: 'Is the product certified?', enum: ['Yes', 'No'] },
    users: { type: 'integer', title: 'How many users does the product support?' },
    features: {
      type: 'array',
      title: 'Which sign-in methods are offered?',
      items: { type: 'string', enum: ['Password', 'Passkey', 'Single sign-on'] },
      uniqueItems: true,
    },
  },
};

const uiSchema = {
  design: { 'ui:widget': 'textarea' },
  certified: { 'ui:widget': 'radio' },
  features: { 'ui:widget': 'checkboxes' },
};

/** The widgets number their options, so that a native option's value says nothing about its text. */
function Questionnaire({ onAnswers }: { readonly onAnswers: (answers: Answers) => void }) {
  const [answers, setAnswers] = useState<Answers>({});
  onAnswers(answers);
  return (
    <Form
      schema={schema}
      uiSchema={uiSchema}
      validator={validator}
      formData={answers}
      onChange={({ formData }) => setAnswers(formData as Answers)}
    />
  );
}

export default {
  form: (root) => {
    let held: Answers = {};
    createRoot(root).render(<Questionnaire onAnswers={(answers) => (held = answers)} />);
    return (id) => {
      const answer = held[id] ?? null;
      return Array.isArray(answer) && answer.length === 0 ? null : answer;
    };
  },
  cells: [
    {
      id: 'name',
      question: 'What is the name of the product?',
      kind: 'text',
      first: written('Northwind Voice'),
      second: written('Northwind Video'),
    },
    {
      id: 'design',
      question: 'Describe the architecture of the product.',
      kind: 'textarea',
      first: written('Three tiers in two zones.'),
      second: written('A cluster per region.'),
    },
    {
      id: 'model',
      question: 'How is the product delivered?',
      kind: 'select',
      first: chosen('Both', 'Both'),
      second: chosen('As a service', 'As a service'),
    },
    {
      id: 'certified',
      question: 'Is the product certified?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'users',
      question: 'How many users does the product support?',
      kind: 'number',
      first: written('5000', 5000),
      second: written('250', 250),
    },
    {
      id: 'features',
      question: 'Which sign-in methods are offered?',
      kind: 'checkbox',
      options: ['Password', 'Passkey', 'Single sign-on'],
      first: chosen(['Password', 'Single sign-on'], ['Password', 'Single sign-on']),
      second: chosen('Passkey', ['Passkey']),
    },
  ],
} satisfies Library;
