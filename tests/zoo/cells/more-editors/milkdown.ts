import { defaultValueCtx, Editor, rootCtx } from '@milkdown/kit/core';
import { clipboard } from '@milkdown/kit/plugin/clipboard';
import { commonmark } from '@milkdown/kit/preset/commonmark';
import { getMarkdown } from '@milkdown/kit/utils';
import type { Library } from '../../cell.ts';
import { editorCell } from '../../mount/editor.ts';

let editor: Editor | null = null;
let opening: Promise<unknown> = Promise.resolve();

export default {
  ready: () => opening,
  cells: [
    editorCell('markdown', 'Describe how risks are rated.', (root) => {
      opening = Editor.make()
        .config((ctx) => {
          ctx.set(rootCtx, root);
          ctx.set(defaultValueCtx, '');
        })
        .use(commonmark)
        .use(clipboard)
        .create()
        .then((made) => (editor = made));
      return () => (editor ? editor.action(getMarkdown()) : '').replaceAll('<br />', '');
    }),
  ],
} satisfies Library;
