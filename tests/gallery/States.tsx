import { useState } from 'react';
import { ToolsProvider } from '#components/useDesk.ts';
import type { Piece, Shown } from './piece.ts';
import { stillTools } from './stillTools.ts';

interface Props {
  readonly piece: Piece;
  /** Which of its states; all of them where none is named. */
  readonly only: string | undefined;
}

/** The states of one piece below each other, or one of them with the page to itself. */
export function States({ piece, only }: Props) {
  const states = piece.states.filter(({ name }) => only === undefined || name === only);
  const [alone] = states;
  if (piece.isAlone && alone) return <State shown={alone} />;
  return (
    <main className="gallery-states">
      <h1>{piece.title}</h1>
      {states.map((shown) => (
        <section key={shown.name} aria-label={shown.name}>
          <p className="gallery-name">{shown.name}</p>
          <div className="gallery-frame">
            <State shown={shown} />
          </div>
        </section>
      ))}
    </main>
  );
}

function State({ shown: { records = [], desk = {}, render } }: { readonly shown: Shown }) {
  const [tools] = useState(() => stillTools(records, desk));
  return <ToolsProvider value={tools}>{render()}</ToolsProvider>;
}
