import suneditor from 'suneditor';
import 'suneditor/dist/css/suneditor.min.css';
import type { Library } from '../../cell.ts';
import { editorCell, textOfMarkup } from '../../mount/editor.ts';

function mount(root: HTMLElement): () => string {
  const holder = root.appendChild(document.createElement('textarea'));
  const editor = suneditor.create(holder, { width: '100%', height: '120px' });
  return () => textOfMarkup(editor.getContents(false));
}

export default {
  cells: [
    {
      ...editorCell('answer', 'Describe how disks are wiped.', mount),
      miss: { column: 'inserted', reason: 'it writes in front of the text that is selected, and it is said' },
    },
  ],
} satisfies Library;
