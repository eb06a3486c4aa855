import { Model as Survey } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { chosen, explained, written, type Library, type Model } from '../../cell.ts';
import 'survey-core/survey-core.fontless.css';

const answers = ['Yes', 'No', 'Not applicable'];

const elements = [
  { type: 'text', name: 'lead', title: 'Who leads the security team?' },
  { type: 'comment', name: 'policy', title: 'Describe your password policy.' },
  { type: 'radiogroup', name: 'cloud', title: 'Is the service hosted in a public cloud?', choices: answers },
  {
    type: 'radiogroup',
    name: 'access',
    title: 'Is physical access controlled?',
    choices: answers,
    showCommentArea: true,
  },
  {
    type: 'checkbox',
    name: 'zones',
    title: 'Which zones do you serve?',
    choices: ['North', 'South', 'West'],
  },
  { type: 'boolean', name: 'logged', title: 'Are administrator actions logged?' },
  {
    type: 'matrix',
    name: 'practices',
    title: 'Which practices are established?',
    columns: ['Established', 'Planned', 'Missing'],
    rows: [
      { value: 'review', text: 'Code review' },
      { value: 'modelling', text: 'Threat modelling' },
    ],
  },
  {
    type: 'dropdown',
    name: 'grade',
    title: 'How do you grade incidents?',
    choices: ['Three grades', 'Four grades'],
  },
  {
    type: 'dropdown',
    name: 'grader',
    title: 'How do you grade findings?',
    choices: ['Three grades', 'Four grades'],
  },
  {
    type: 'tagbox',
    name: 'teams',
    title: 'Which teams are on call?',
    choices: ['Network', 'Platform', 'Support'],
  },
];

export default {
  form: (root) => {
    const survey = new Survey({ showQuestionNumbers: 'on', elements });
    renderSurvey(survey, root);
    return (id) => {
      const row = id.startsWith('practices.') ? id.slice('practices.'.length) : null;
      const held = survey.getValue(row ? 'practices' : id) as Record<string, Model> | null | undefined;
      const answer = (row ? held?.[row] : (held as Model | undefined)) ?? null;
      if (id === 'access') return [answer, survey.getComment(id) || null];
      if (!Array.isArray(answer)) return answer;
      return answer.length === 0 ? null : answer.toSorted();
    };
  },
  cells: [
    {
      id: 'lead',
      question: 'Who leads the security team?',
      kind: 'text',
      first: written('The security officer'),
      second: written('The head of engineering'),
    },
    {
      id: 'policy',
      question: 'Describe your password policy.',
      kind: 'textarea',
      first: written('At least fourteen characters.'),
      second: written('A password manager is required.'),
    },
    {
      id: 'cloud',
      question: 'Is the service hosted in a public cloud?',
      kind: 'radio',
      options: answers,
      first: chosen('Not applicable', 'Not applicable'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: 'a chosen radio button cannot be let go without a clear button',
    },
    {
      id: 'access',
      question: 'Is physical access controlled?',
      kind: 'radio',
      options: answers,
      first: explained('Yes', 'By badge.', ['Yes', 'By badge.']),
      second: explained('No', 'Visitors are free to enter.', ['No', 'Visitors are free to enter.']),
      staysAnswered: 'a chosen radio button cannot be let go without a clear button',
    },
    {
      id: 'zones',
      question: 'Which zones do you serve?',
      kind: 'checkbox',
      options: ['North', 'South', 'West'],
      first: chosen(['North', 'West'], ['North', 'West']),
      second: chosen('South', ['South']),
    },
    {
      id: 'logged',
      question: 'Are administrator actions logged?',
      kind: 'switch',
      miss: { column: 'inserted', reason: 'after a choice both texts and the answer read as one option' },
      first: chosen('Yes', true),
      second: chosen('No', false),
      staysAnswered: 'the switch has no way back to the middle',
    },
    ...['Code review', 'Threat modelling'].map((row, index) => ({
      id: `practices.${index === 0 ? 'review' : 'modelling'}`,
      question: row,
      kind: 'matrix-row' as const,
      options: ['Established', 'Planned', 'Missing'],
      first: chosen('Planned', 'Planned'),
      second: chosen('Established', 'Established'),
      staysAnswered: 'a chosen cell of the matrix cannot be let go',
    })),
    ...['grade', 'grader'].map((id) => ({
      id,
      question: id === 'grade' ? 'How do you grade incidents?' : 'How do you grade findings?',
      kind: 'select' as const,
      options: ['Three grades', 'Four grades'],
      first: chosen('Four grades', 'Four grades'),
      second: chosen('Three grades', 'Three grades'),
    })),
    {
      id: 'teams',
      question: 'Which teams are on call?',
      kind: 'multiselect',
      options: ['Network', 'Platform', 'Support'],
      first: chosen(['Network', 'Support'], ['Network', 'Support']),
      second: chosen('Platform', ['Platform']),
    },
  ],
} satisfies Library;
