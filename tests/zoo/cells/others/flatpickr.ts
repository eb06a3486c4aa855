import flatpickr from 'flatpickr';
import { written, type Library, type Model } from '../../cell.ts';
import 'flatpickr/dist/flatpickr.css';

const iso = (date: Date | undefined): Model => (date ? flatpickr.formatDate(date, 'Y-m-d') : null);

function picker(settings: object): (root: HTMLElement) => () => Model {
  return (root) => {
    const made = flatpickr(root.appendChild(document.createElement('input')), settings);
    return () => iso(made.selectedDates[0]);
  };
}

export default {
  cells: [
    {
      id: 'typed',
      question: 'When was the last penetration test?',
      kind: 'date',
      first: written('2021-03-01'),
      second: written('2021-08-15'),
      mount: picker({ allowInput: true }),
    },
    {
      id: 'native',
      question: 'When does the certificate expire?',
      kind: 'date',
      first: written('2024-05-31'),
      second: written('2025-05-31'),
      mount: (root) => {
        const input = root.appendChild(document.createElement('input'));
        input.type = 'date';
        return () => input.value;
      },
    },
  ],
} satisfies Library;
