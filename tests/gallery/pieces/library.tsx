import { AddVendor } from '#components/library/AddVendor.tsx';
import { LibraryPage } from '#components/library/LibraryPage.tsx';
import { TeamFileDialog } from '#components/library/team/TeamFileDialog.tsx';
import { libraryViews } from '#components/library/views.ts';
import { useEffect } from 'react';
import type { Scene } from '../../page/library/scene.ts';
import { InLibrary } from '../InLibrary.tsx';
import type { Piece } from '../piece.ts';

const source = { document: 'Security policy', section: '4.1', date: '2021-08' };
const weeks = (value: number) => [{ kind: 'duration', about: 'retention', value, unit: 'week' } as const];
const kept = 'How long are backups kept?';
const filled: Scene = {
  entries: [
    { question: kept, facts: weeks(4), answer: { text: 'Four weeks.' }, source },
    { question: 'Backups kept?', alternates: [kept], facts: weeks(8), answer: { text: 'Eight weeks.' } },
    { question: 'Who holds the keys?', answer: { text: 'Our platform team.' }, level: 'nda', topic: 'Keys' },
  ],
  uses: [{ entryId: 'acme-0', questionnaire: 'Customer form', site: 'https://a.example', at: 1 }],
};

/** The library page reads its view from the address, which the gallery needs for itself until then. */
function View({ id }: { readonly id: string }) {
  useEffect(() => {
    history.replaceState(null, '', `#${id}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }, [id]);
  return <LibraryPage />;
}

const nothing = () => {};

export const library: Piece = {
  id: 'library',
  title: 'Library',
  isAlone: true,
  states: [
    ...libraryViews.flatMap(({ id }) =>
      [filled, {}].map((scene) => ({
        name: scene === filled ? id : `${id}, as it comes`,
        render: () => (
          <InLibrary scene={scene}>
            <View id={id} />
          </InLibrary>
        ),
      })),
    ),
    {
      name: 'add a company',
      render: () => (
        <InLibrary scene={{}}>
          <AddVendor before={null} onClose={nothing} />
        </InLibrary>
      ),
    },
    {
      name: 'the team’s file',
      render: () => (
        <InLibrary scene={{}}>
          <TeamFileDialog origin="chosen" onClose={nothing} />
        </InLibrary>
      ),
    },
  ],
};
