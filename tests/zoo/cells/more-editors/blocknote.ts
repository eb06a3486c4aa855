import { BlockNoteEditor } from '@blocknote/core';
import '@blocknote/core/style.css';
import type { Library } from '../../cell.ts';
import { editorCell } from '../../mount/editor.ts';

export default {
  cells: [
    editorCell('blocks', 'Describe how incidents are reported.', (root) => {
      const editor = BlockNoteEditor.create();
      editor.mount(root.appendChild(document.createElement('div')));
      return () =>
        editor.document
          .map(({ content }) =>
            Array.isArray(content) ? content.map((part) => ('text' in part ? part.text : '')).join('') : '',
          )
          .join('\n');
    }),
  ],
} satisfies Library;
