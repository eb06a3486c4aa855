import { Jodit } from 'jodit/esm/index.js';
import type { Library } from '../../cell.ts';
import { editorCell, textOfMarkup } from '../../mount/editor.ts';
import 'jodit/es2021/jodit.min.css';

export default {
  cells: [
    editorCell('answer', 'Describe how log files are encrypted.', (root) => {
      const editor = Jodit.make(root.appendChild(document.createElement('textarea')), { height: 200 });
      return () => textOfMarkup(editor.value);
    }),
  ],
} satisfies Library;
