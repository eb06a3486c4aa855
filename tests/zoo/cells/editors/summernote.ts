import '../../mount/globalJquery.ts';
import 'summernote/dist/summernote-lite.js';
import 'summernote/dist/summernote-lite.css';
import $ from 'jquery';
import type { Library } from '../../cell.ts';
import { editorCell, textOfMarkup } from '../../mount/editor.ts';

export default {
  cells: [
    editorCell('answer', 'Describe how databases are encrypted.', (root) => {
      const target = $(root.appendChild(document.createElement('textarea')));
      target.summernote({ height: 120, toolbar: [['style', ['bold', 'italic']]] });
      return () => textOfMarkup(target.summernote('code'));
    }),
  ],
} satisfies Library;
