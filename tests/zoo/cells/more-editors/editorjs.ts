import EditorJS, { type OutputData } from '@editorjs/editorjs';
import type { Cell, Library } from '../../cell.ts';
import { editorCell } from '../../mount/editor.ts';

/** Every paragraph is an editor of its own, so the lines of an answer are joined. */
function inOneBlock(cell: Cell): Cell {
  return {
    ...cell,
    first: { ...cell.first, model: ['Data is encrypted at rest. Keys are rotated yearly.'] },
  };
}

let saved: OutputData | null = null;
let opening: Promise<unknown> = Promise.resolve();

export default {
  ready: () => opening,
  cells: [
    inOneBlock(
      editorCell('blocks', 'Describe how data is classified.', (root) => {
        const editor = new EditorJS({
          holder: root,
          minHeight: 60,
          onChange: async () => {
            saved = await editor.save();
          },
        });
        opening = editor.isReady;
        return () =>
          (saved?.blocks ?? [])
            .map(({ data }) => String((data as { text: string }).text))
            .join('\n')
            .replace('<br>', '');
      }),
    ),
  ],
} satisfies Library;
