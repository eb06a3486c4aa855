import { Editor } from '@toast-ui/editor';
import '@toast-ui/editor/dist/toastui-editor.css';
import type { Library } from '../../cell.ts';
import { editorCell } from '../../mount/editor.ts';

export default {
  cells: [
    editorCell('wysiwyg', 'Describe how disks are protected.', (root) => {
      const editor = new Editor({
        el: root,
        height: '240px',
        initialEditType: 'wysiwyg',
        usageStatistics: false,
        hideModeSwitch: true,
      });
      return () => editor.getMarkdown();
    }),
  ],
} satisfies Library;
