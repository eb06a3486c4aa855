import type { ComponentType } from 'react';
import { Settings } from './settings/Settings.tsx';
import { Reviews } from '../reviews/Reviews.tsx';
import { Answers } from './answers/Answers.tsx';
import { KeepTrue } from './keep/KeepTrue.tsx';
import { BackupView } from './backup/BackupView.tsx';
import { ImportView } from './import/ImportView.tsx';

/** One view of the library page. A view that is not there yet is not in the navigation. */
export interface LibraryView {
  /** Its place in the address: library.html#answers. */
  readonly id: 'answers' | 'import' | 'keep-true' | 'reviews' | 'settings' | 'backup';
  readonly Content: ComponentType;
}

/** In the order of the navigation. */
export const libraryViews: readonly LibraryView[] = [
  { id: 'answers', Content: Answers },
  { id: 'import', Content: ImportView },
  { id: 'keep-true', Content: KeepTrue },
  { id: 'reviews', Content: Reviews },
  { id: 'settings', Content: Settings },
  { id: 'backup', Content: BackupView },
];
