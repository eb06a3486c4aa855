import { useEffect, useState, type ReactNode } from 'react';
import { LibraryProvider } from '#components/library/useLibrary.ts';
import { ShelfProvider } from '#components/reviews/useShelf.ts';
import { openScene, type Scene } from '../page/library/scene.ts';

interface Props {
  readonly scene: Scene;
  readonly children: ReactNode;
}

/** What stands on the library page, over a library in memory. */
export function InLibrary({ scene, children }: Props) {
  const [opened, setOpened] = useState<Awaited<ReturnType<typeof openScene>> | null>(null);
  useEffect(() => void openScene(scene).then(setOpened), [scene]);
  if (!opened) return null;
  return (
    <LibraryProvider value={opened.library}>
      <ShelfProvider value={opened.shelf}>
        <div data-opened>{children}</div>
      </ShelfProvider>
    </LibraryProvider>
  );
}
