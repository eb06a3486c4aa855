import '../../mount/globalJquery.ts';
import 'trumbowyg';
import 'trumbowyg/dist/ui/trumbowyg.css';
import $ from 'jquery';
import type { Library } from '../../cell.ts';
import { editorCell, textOfMarkup } from '../../mount/editor.ts';

interface Plugin {
  trumbowyg(options: object | 'html'): unknown;
}

export default {
  cells: [
    editorCell('answer', 'Describe how tapes are kept.', (root) => {
      const holder = root.appendChild(document.createElement('div'));
      const editor = $(holder) as unknown as Plugin;
      editor.trumbowyg({ svgPath: false, hideButtonTexts: true });
      return () => textOfMarkup(String(editor.trumbowyg('html')));
    }),
  ],
} satisfies Library;
