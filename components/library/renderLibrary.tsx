import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ShelfProvider, type Shelf } from '../reviews/useShelf.ts';
import { say } from '../words/say.ts';
import { speakHere } from '../words/speakHere.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { LibraryProvider, type Library } from './useLibrary.ts';
import '../styles/library.css';

/** Puts the library page into its page's `#root`. */
export function renderLibrary(library: Library, shelf: Shelf): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The library page has no #root.');
  speakHere(say('library.title'));
  createRoot(root).render(
    <StrictMode>
      <LibraryProvider value={library}>
        <ShelfProvider value={shelf}>
          <LibraryPage />
        </ShelfProvider>
      </LibraryProvider>
    </StrictMode>,
  );
}
