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
  readonly id: string;
  readonly title: string;
  readonly Content: ComponentType;
}

/** In the order of the navigation: Answers, Import, Keep true, Reviews, Settings, Backup. */
export const libraryViews: readonly LibraryView[] = [
  { id: 'answers', title: 'Answers', Content: Answers },
  { id: 'import', title: 'Import', Content: ImportView },
  { id: 'keep-true', title: 'Keep true', Content: KeepTrue },
  { id: 'reviews', title: 'Reviews', Content: Reviews },
  { id: 'settings', title: 'Settings', Content: Settings },
  { id: 'backup', title: 'Backup', Content: BackupView },
];
