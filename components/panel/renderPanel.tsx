import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { say } from '../words/say.ts';
import { speakHere } from '../words/speakHere.ts';
import { Panel } from './Panel.tsx';
import '../styles/panel.css';
import { ToolsProvider, type Tools } from '../useDesk.ts';

/** Puts the panel into its page's `#root`, with all it may use. */
export function renderPanel(tools: Tools): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page of the panel has no #root.');
  speakHere(say('manifest.name'));
  createRoot(root).render(
    <StrictMode>
      <ToolsProvider value={tools}>
        <Panel />
      </ToolsProvider>
    </StrictMode>,
  );
}
