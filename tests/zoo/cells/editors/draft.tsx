import { Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Library } from '../../cell.ts';
import { editorCell } from '../../mount/editor.ts';

export default {
  cells: [
    editorCell('answer', 'Describe how archives are encrypted.', (root) => {
      let held = '';
      function Answer() {
        const [state, setState] = useState(() => EditorState.createEmpty());
        const keep = (next: EditorState) => {
          held = next.getCurrentContent().getPlainText('\n');
          setState(next);
        };
        return <Editor editorState={state} onChange={keep} />;
      }
      createRoot(root).render(<Answer />);
      return () => held;
    }),
  ],
} satisfies Library;
