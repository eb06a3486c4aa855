import { h, render, type ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';

type Draw<T> = (state: T, set: (next: T) => void) => ComponentChild;

function inPreact<T extends Model>(initial: T, draw: Draw<T>): (root: HTMLElement) => () => Model {
  return (root) => {
    let held = initial;
    const Holder = () => {
      const [state, set] = useState<T>(initial);
      held = state;
      return draw(state, set);
    };
    render(h(Holder, null), root);
    return () => held;
  };
}

export default {
  cells: [
    {
      id: 'area',
      question: 'Describe the cooling.',
      kind: 'textarea',
      first: written('Water from the river.'),
      second: written('Outside air.'),
      mount: inPreact<string>('', (text, set) =>
        h('textarea', {
          value: text,
          onInput: (event: Event) => set((event.currentTarget as HTMLTextAreaElement).value),
        }),
      ),
    },
    {
      id: 'select',
      question: 'Is the cooling redundant?',
      kind: 'select',
      first: chosen('No', 'n'),
      second: chosen('Yes', 'y'),
      mount: inPreact<string>('', (answer, set) =>
        h(
          'select',
          {
            value: answer,
            onChange: (event: Event) => set((event.currentTarget as HTMLSelectElement).value),
          },
          [
            h('option', { value: '' }, 'Choose'),
            h('option', { value: 'y' }, 'Yes'),
            h('option', { value: 'n' }, 'No'),
          ],
        ),
      ),
    },
    {
      id: 'radio',
      question: 'Is the cooling watched?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
      mount: inPreact<string>('', (answer, set) =>
        h(
          'div',
          null,
          ['Yes', 'No'].map((text) =>
            h('label', { key: text }, [
              h('input', { type: 'radio', checked: answer === text, onChange: () => set(text) }),
              text,
            ]),
          ),
        ),
      ),
    },
  ],
} satisfies Library;
