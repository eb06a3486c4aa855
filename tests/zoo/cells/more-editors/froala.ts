import FroalaEditor from 'froala-editor';
import 'froala-editor/css/froala_editor.css';
import 'froala-editor/css/froala_style.css';
import type { Library } from '../../cell.ts';
import { editorCell, textOfMarkup } from '../../mount/editor.ts';

let opening: Promise<unknown> = Promise.resolve();

export default {
  ready: () => opening,
  cells: [
    editorCell('box', 'Describe how changes are approved.', (root) => {
      const place = root.appendChild(document.createElement('div'));
      let editor: FroalaEditor | null = null;
      opening = new Promise((ready) => {
        editor = new FroalaEditor(place, {}, () => ready(null));
      });
      return () => textOfMarkup(editor?.html?.get() ?? '');
    }),
  ],
} satisfies Library;
