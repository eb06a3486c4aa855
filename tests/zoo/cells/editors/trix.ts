import 'trix';
import 'trix/dist/trix.css';
import type { Library } from '../../cell.ts';
import { editorCell } from '../../mount/editor.ts';

type TrixElement = HTMLElement & { readonly editor: { getDocument(): { toString(): string } } };

export default {
  ready: () => customElements.whenDefined('trix-editor').then(() => new Promise(requestAnimationFrame)),
  cells: [
    editorCell('answer', 'Describe how exports are encrypted.', (root) => {
      const element = root.appendChild(document.createElement('trix-editor')) as TrixElement;
      return () => element.editor.getDocument().toString();
    }),
  ],
} satisfies Library;
