import Quill from 'quill';
import type { Library } from '../../cell.ts';
import { editorCell } from '../../mount/editor.ts';
import 'quill/dist/quill.snow.css';

export default {
  cells: [
    editorCell('answer', 'Describe how stored data is protected.', (root) => {
      const quill = new Quill(root.appendChild(document.createElement('div')), { theme: 'snow' });
      return () => quill.getText();
    }),
  ],
} satisfies Library;
