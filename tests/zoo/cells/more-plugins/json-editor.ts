import { JSONEditor } from '@json-editor/json-editor';
import { chosen, written, type Library, type Model } from '../../cell.ts';

const schema = {
  type: 'object',
  title: 'Supplier security assessment',
  properties: {
    plan: { type: 'string', format: 'textarea', title: 'Describe the evacuation plan.' },
    drills: { type: 'string', enum: ['', 'Yearly', 'Never'], title: 'How often is it tried out?' },
    wardens: { type: 'string', format: 'radio', enum: ['Yes', 'No'], title: 'Are there wardens?' },
    exits: { type: 'integer', title: 'How many exits are there?' },
    signs: {
      type: 'array',
      format: 'checkbox',
      uniqueItems: true,
      items: { type: 'string', enum: ['Lit', 'Painted'] },
      title: 'Which signs are used?',
    },
  },
} as const;

let isBuilt = () => {};
const building = new Promise<void>((resolve) => (isBuilt = resolve));

export default {
  form: (root) => {
    const editor = new JSONEditor(root, {
      schema,
      theme: 'html',
      disable_collapse: true,
      disable_edit_json: true,
      disable_properties: true,
    });
    editor.on('ready', isBuilt);
    return (id) => (editor.getValue() as Record<string, Model>)[id] ?? null;
  },
  ready: () => building,
  cells: [
    {
      id: 'plan',
      question: 'Describe the evacuation plan.',
      kind: 'textarea',
      first: written('Leave by the stairs.'),
      second: written('Meet in the yard.'),
    },
    {
      id: 'drills',
      question: 'How often is it tried out?',
      kind: 'select',
      first: chosen('Never', 'Never'),
      second: chosen('Yearly', 'Yearly'),
    },
    {
      id: 'signs',
      question: 'Which signs are used?',
      kind: 'checkbox',
      options: ['Lit', 'Painted'],
      first: chosen(['Lit', 'Painted'], ['Lit', 'Painted']),
      second: chosen('Lit', ['Lit']),
    },
  ],
  alsoAsked: ['How many exits are there?', 'Are there wardens?'],
} satisfies Library;
