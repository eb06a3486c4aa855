import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { Editable, Slate, withReact } from 'slate-react';
import type { Library } from '../../cell.ts';
import { editorCell } from '../../mount/editor.ts';

const empty = [{ type: 'paragraph', children: [{ text: '' }] }];

export default {
  cells: [
    editorCell('answer', 'Describe how phones are encrypted.', (root) => {
      let held = '';
      function Answer() {
        const [editor] = useState(() => withReact(createEditor()));
        return (
          <Slate
            editor={editor}
            initialValue={empty}
            onChange={(nodes) => (held = nodes.map((node) => Node.string(node)).join('\n'))}
          >
            <Editable placeholder="Type your answer" />
          </Slate>
        );
      }
      createRoot(root).render(<Answer />);
      return () => held;
    }),
  ],
} satisfies Library;
