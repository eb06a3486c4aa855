import { createRoot } from 'react-dom/client';
import '#components/styles/library.css';
import { Gallery } from './Gallery.tsx';
import { pieces } from './pieces.ts';
import { States } from './States.tsx';
import './gallery.css';

/** The gallery around its frame, or what stands in the frame: one piece, named by the address. */
function mount(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The gallery has no #root.');
  const isFrame = location.pathname === '/states';
  if (!isFrame) return createRoot(root).render(<Gallery />);
  const [id, only] = location.hash.slice(1).split('/', 2).map(decodeURIComponent);
  const piece = pieces.find((one) => one.id === id);
  if (!piece) throw new Error(`The gallery has no “${id}”.`);
  createRoot(root).render(<States piece={piece} only={only} />);
}

const places = pieces.flatMap(({ id, isAlone, states }) =>
  isAlone ? states.map(({ name }) => `${id}/${encodeURIComponent(name)}`) : [id],
);

Object.assign(globalThis, { mount, places });
