import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { Library } from '../../cell.ts';
import { editorCell } from '../../mount/editor.ts';

export default {
  cells: [
    editorCell('answer', 'Describe your encryption at rest.', (root) => {
      const editor = new Editor({ element: root, extensions: [StarterKit] });
      return () => editor.getText({ blockSeparator: '\n' });
    }),
  ],
} satisfies Library;
