import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Practice } from '#adapters/practice/practice.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import './welcome.css';
import { speakHere } from '../words/speakHere.ts';
import { say } from '../words/say.ts';
import { Welcome } from './Welcome.tsx';

/** Puts the welcome page into its `#root`. */
export function renderWelcome(practice: Practice): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The welcome page has no #root.');
  speakHere(say('welcome.pageTitle'));
  createRoot(root).render(
    <StrictMode>
      <Welcome practice={practice} />
    </StrictMode>,
  );
}
