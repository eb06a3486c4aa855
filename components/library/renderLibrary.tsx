import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LibraryPage } from './LibraryPage.tsx';
import { LibraryProvider, type Library } from './useLibrary.ts';
import '../styles/library.css';

/** Puts the library page into its page's `#root`. */
export function renderLibrary(library: Library): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The library page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <LibraryProvider value={library}>
        <LibraryPage />
      </LibraryProvider>
    </StrictMode>,
  );
}
