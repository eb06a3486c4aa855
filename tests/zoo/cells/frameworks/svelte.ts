import { mount } from 'svelte';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import Questions from '../../mount/Questions.svelte';

export default {
  form: (root) => {
    const { read } = mount(Questions, { target: root });
    return (id) => {
      const held = read()[id] ?? null;
      return Array.isArray(held) ? held.toSorted() : held;
    };
  },
  cells: [
    {
      id: 'policy',
      question: 'Where is your security policy published?',
      kind: 'text',
      first: written('On the intranet'),
      second: written('In the trust centre'),
    },
    {
      id: 'training',
      question: 'Describe your awareness training.',
      kind: 'textarea',
      first: written('Everyone is trained once a year.'),
      second: written('New staff is trained first.'),
    },
    {
      id: 'size',
      question: 'How large is your security team?',
      kind: 'select',
      options: ['Not given', 'Up to five people', 'Up to twenty people'],
      first: chosen('Up to five people', 5),
      second: chosen('Up to twenty people', 20),
    },
    {
      id: 'desk',
      question: 'Is there a clean desk policy?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'regions',
      question: 'Where do your subprocessors operate?',
      kind: 'checkbox',
      options: ['Europe', 'Africa', 'Oceania'],
      first: chosen(['Europe', 'Oceania'], ['Europe', 'Oceania']),
      second: chosen('Africa', ['Africa']),
    },
  ],
} satisfies Library;
