import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $getRoot } from 'lexical';
import { createRoot } from 'react-dom/client';
import type { Library } from '../../cell.ts';
import { editorCell } from '../../mount/editor.ts';

export default {
  cells: [
    editorCell('answer', 'Describe how laptops are encrypted.', (root) => {
      let held = '';
      const config = {
        namespace: 'answer',
        onError: (error: Error) => {
          throw error;
        },
      };
      createRoot(root).render(
        <LexicalComposer initialConfig={config}>
          <RichTextPlugin contentEditable={<ContentEditable />} ErrorBoundary={LexicalErrorBoundary} />
          <HistoryPlugin />
          <OnChangePlugin onChange={(state) => (held = state.read(() => $getRoot().getTextContent()))} />
        </LexicalComposer>,
      );
      return () => held;
    }),
  ],
} satisfies Library;
