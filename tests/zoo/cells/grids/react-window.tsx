import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FixedSizeList } from 'react-window';
import { written, type Library } from '../../cell.ts';

const questions = Array.from({ length: 300 }, (_, index) => `How do you fulfil requirement ${index + 1}?`);
const answers: string[] = questions.map(() => '');

/** Rows outside the viewport are not in the page, and their nodes serve other questions later. */
function Row({ index, style }: { readonly index: number; readonly style: object }) {
  const [, render] = useState(0);
  return (
    <div style={style}>
      <label htmlFor={`row-${index}`}>{questions[index]}</label>
      <br />
      <input
        id={`row-${index}`}
        value={answers[index] ?? ''}
        onChange={(event) => {
          answers[index] = event.target.value;
          render((count) => count + 1);
        }}
      />
    </div>
  );
}

export default {
  form: (root) => {
    createRoot(root).render(
      <FixedSizeList height={400} width={600} itemCount={questions.length} itemSize={60}>
        {Row}
      </FixedSizeList>,
    );
    return (id) => answers[Number(id)] ?? null;
  },
  alsoAsked: questions,
  cells: [0, 3, 250].map((index) => ({
    id: String(index),
    question: questions[index] ?? '',
    kind: 'text' as const,
    first: written('By policy and by training.'),
    second: written('By design.'),
  })),
} satisfies Library;
