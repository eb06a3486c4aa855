import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import type { Library } from '../../cell.ts';
import { editorCell, textOfMarkup } from '../../mount/editor.ts';

const settings = { license_key: 'gpl', promotion: false, branding: false, menubar: false, height: 200 };
let opening: Promise<unknown> = Promise.resolve();

/** The editor stands in an iframe of its own over the hidden textarea. */
function framed(root: HTMLElement): () => string {
  const target = root.appendChild(document.createElement('textarea'));
  opening = tinymce.init({ ...settings, target });
  return () => textOfMarkup(tinymce.get(target.id)?.getContent() ?? '');
}

/** The editor is built only once its text box is entered, and makes one line of what stands in the box by then. */
function onEntry(root: HTMLElement): () => string {
  const target = root.appendChild(document.createElement('textarea'));
  target.addEventListener('focus', () => void tinymce.init({ ...settings, target }), { once: true });
  return () => {
    const editor = tinymce.get(target.id);
    return editor?.initialized ? textOfMarkup(editor.getContent()) : target.value;
  };
}

export default {
  ready: () => opening,
  cells: [
    editorCell('framed', 'Describe how backups are encrypted.', framed),
    editorCell('on-entry', 'Describe how keys are escrowed.', onEntry),
  ],
} satisfies Library;
