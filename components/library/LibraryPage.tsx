import { useEffect, useState } from 'react';
import { problem } from '../words/problems.ts';
import { Mark } from '../Mark.tsx';
import { BackupReminder } from './backup/BackupReminder.tsx';
import { HandedOutNotice } from './team/HandedOutNotice.tsx';
import { useLibrary, useLibraryState } from './useLibrary.ts';
import { VendorChoice } from './VendorChoice.tsx';
import { libraryViews } from './views.ts';
import { asName, say } from '../words/say.ts';

/** The library in a tab of its own: navigation, whose library it is, and one view. */
export function LibraryPage() {
  const { id, Content } = useShownView();
  const title = say(`library.views.${asName(id)}`);
  const announcement = useLibraryState((state) => state.announcement);
  const failure = useLibraryState((state) => state.problem);
  useSaidOnce();
  useEffect(() => {
    document.title = say('library.pageTitle', { view: title });
  }, [title]);
  return (
    <div className="library">
      <header className="library-head">
        <Mark />
        <h1>{say('library.title')}</h1>
        <VendorChoice />
        <nav aria-label={say('library.title')}>
          {libraryViews.map((view) => (
            <a key={view.id} href={`#${view.id}`} aria-current={view.id === id ? 'page' : undefined}>
              {say(`library.views.${asName(view.id)}`)}
            </a>
          ))}
        </nav>
      </header>
      <main className="library-main" aria-label={title}>
        {failure && (
          <p className="notice" role="alert">
            {problem(failure).cause} {problem(failure).nextStep}
          </p>
        )}
        <HandedOutNotice />
        {id !== 'backup' && <BackupReminder />}
        <Content />
      </main>
      <p className="library-said" role="status">
        {announcement}
      </p>
    </div>
  );
}

/** What was said of one act goes with the next: it would lie over a form that is filled in long after. */
function useSaidOnce() {
  const library = useLibrary();
  useEffect(() => {
    const clear = () => library.announce('');
    // After the field has heard of it itself: one drawn anew before would show its old words again.
    addEventListener('pointerdown', clear);
    addEventListener('input', clear);
    return () => {
      removeEventListener('pointerdown', clear);
      removeEventListener('input', clear);
    };
  }, [library]);
}

function useShownView() {
  const [address, setAddress] = useState(location.hash);
  useEffect(() => {
    const follow = () => setAddress(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const wanted = address.slice(1).split('/', 1)[0];
  const view = libraryViews.find(({ id }) => id === wanted) ?? libraryViews[0];
  if (!view) throw new Error('The library page has no views.');
  return view;
}
