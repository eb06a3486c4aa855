import Handsontable from 'handsontable';
import { written, type Library } from '../../cell.ts';
import 'handsontable/styles/handsontable.css';
import 'handsontable/styles/ht-theme-main.css';

const asked = ['How is the server room protected?', 'How is cabling protected?'];
const rows = asked.map((question) => [question, '']);

export default {
  form: (root) => {
    const table = new Handsontable(root.appendChild(document.createElement('div')), {
      data: rows,
      colHeaders: ['Question', 'Answer'],
      colWidths: [320, 300],
      columns: [{ readOnly: true }, {}],
      themeName: 'ht-theme-main',
      licenseKey: 'non-commercial-and-evaluation',
    });
    return (id) => (table.getDataAtCell(Number(id), 1) as string | null) ?? '';
  },
  cells: asked.map((question, index) => ({
    id: String(index),
    question,
    kind: 'text',
    first: written('By badge and camera.'),
    second: written('By two locked doors.'),
  })),
} satisfies Library;
