import EasyMDE from 'easymde';
import 'easymde/dist/easymde.min.css';
import { written, type Library } from '../../cell.ts';

export default {
  cells: [
    {
      id: 'answer',
      question: 'Describe how alarms are handled.',
      kind: 'textarea',
      miss: {
        column: 'inserted',
        reason: 'its text box is a sliver that follows the cursor, and refused as one that nobody sees',
      },
      first: written('Guards call the police.'),
      second: written('A service calls the guards.'),
      mount: (root) => {
        const element = root.appendChild(document.createElement('textarea'));
        const editor = new EasyMDE({ element, spellChecker: false, autoDownloadFontAwesome: false });
        return () => editor.value();
      },
    },
  ],
} satisfies Library;
