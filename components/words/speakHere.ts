import { language } from './say.ts';

/** Gives the document the language of its sentences, for screen readers and hyphenation, and its title. */
export function speakHere(title: string): void {
  document.documentElement.lang = language();
  document.title = title;
}
