import { TabulatorFull } from 'tabulator-tables';
import { written, type Library } from '../../cell.ts';
import 'tabulator-tables/dist/css/tabulator.css';

const asked = ['How are cameras placed?', 'How are recordings kept?'];
let table: TabulatorFull | null = null;

export default {
  form: (root) => {
    const made = new TabulatorFull(root.appendChild(document.createElement('div')), {
      data: asked.map((question, id) => ({ id, question, answer: '' })),
      layout: 'fitColumns',
      columns: [
        { title: 'Question', field: 'question' },
        { title: 'Response', field: 'answer', editor: 'input' },
      ],
    });
    table = made;
    return (id) => {
      const row = made.getRow(Number(id));
      return row ? String(row.getData().answer ?? '') : null;
    };
  },
  ready: () => new Promise((ready) => table?.on('tableBuilt', () => ready(null))),
  cells: asked.map((question, index) => ({
    id: String(index),
    question,
    kind: 'text',
    first: written('By a plan of the site.'),
    second: written('For thirty days.'),
  })),
} satisfies Library;
