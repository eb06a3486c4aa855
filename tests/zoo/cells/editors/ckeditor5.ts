import { Bold, ClassicEditor, Essentials, Heading, List, Paragraph } from 'ckeditor5';
import type { Library } from '../../cell.ts';
import { editorCell, textOfMarkup } from '../../mount/editor.ts';
import 'ckeditor5/ckeditor5.css';

let opening: Promise<unknown> = Promise.resolve();

export default {
  ready: () => opening,
  cells: [
    editorCell('answer', 'Describe how disks are encrypted.', (root) => {
      let editor: ClassicEditor | null = null;
      opening = ClassicEditor.create(root.appendChild(document.createElement('div')), {
        licenseKey: 'GPL',
        plugins: [Bold, Essentials, Heading, List, Paragraph],
        toolbar: ['bold', 'bulletedList'],
      }).then((made) => (editor = made));
      return () => textOfMarkup(editor?.getData() ?? '');
    }),
  ],
} satisfies Library;
