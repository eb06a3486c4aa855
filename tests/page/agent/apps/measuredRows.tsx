/**
 * A questionnaire in a real virtual list that measures its rows as they are rendered: what it estimates for the
 * rest is off. Answers live in `held`; a Yes brings up a follow-up in the same row.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

const asked = Array.from(
  { length: 90 },
  (_, index) => `How do you fulfil security requirement ${index + 1}?`,
);
const held = asked.map(() => ({ choice: '', why: '', text: '' }));
Object.assign(window, { held, asked });

const keep = (index: number, part: Partial<(typeof held)[number]>) => Object.assign(held[index] ?? {}, part);

function Row({ index }: { readonly index: number }) {
  const [answer, setAnswer] = useState({ choice: '', why: '', text: '', ...held[index] });
  const change = (part: Partial<typeof answer>) => {
    keep(index, part);
    setAnswer({ ...answer, ...part });
  };
  if (index % 3 > 0)
    return (
      <label>
        {asked[index]}{' '}
        <textarea
          rows={1 + (index % 4)}
          value={answer.text}
          onChange={({ target }) => change({ text: target.value })}
        />
      </label>
    );
  return (
    <fieldset>
      <legend>{asked[index]}</legend>
      {['Yes', 'No'].map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={`row-${index}`}
            checked={answer.choice === option}
            onChange={() => change({ choice: option })}
          />
          {option}
        </label>
      ))}
      {answer.choice === 'Yes' && (
        <p>
          <label>
            If yes, please explain{' '}
            <textarea value={answer.why} onChange={({ target }) => change({ why: target.value })} />
          </label>
        </p>
      )}
    </fieldset>
  );
}

function Questionnaire() {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- its results are used here and handed to nobody
  const rows = useVirtualizer({
    count: asked.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 40,
    overscan: 2,
  });
  return (
    <div id="list" ref={scroller} style={{ height: 400, overflow: 'auto' }}>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ key, index, start }) => (
          <div
            key={key}
            ref={rows.measureElement}
            data-index={index}
            style={{ position: 'absolute', top: 0, width: '100%', transform: `translateY(${start}px)` }}
          >
            <Row index={index} />
          </div>
        ))}
      </div>
    </div>
  );
}

createRoot(document.body.appendChild(document.createElement('main'))).render(<Questionnaire />);
