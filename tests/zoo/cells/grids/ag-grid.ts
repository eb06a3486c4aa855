import { AllCommunityModule, createGrid, ModuleRegistry, type GridApi } from 'ag-grid-community';
import { written, type Library } from '../../cell.ts';

ModuleRegistry.registerModules([AllCommunityModule]);

interface Row {
  readonly question: string;
  answer: string;
}

const asked = ['How is remote work secured?', 'How are visitors registered?'];
/** Enough rows that most of them are never in the page. */
const rows: Row[] = Array.from({ length: 200 }, (_, index) => ({
  question: asked[index] ?? `How is control number ${index + 1} put into practice?`,
  answer: '',
}));

export default {
  form: (root) => {
    root.style.height = '400px';
    const api: GridApi<Row> = createGrid(root, {
      rowData: rows,
      getRowId: ({ data }) => data.question,
      columnDefs: [
        { field: 'question', headerName: 'Question', width: 380 },
        { field: 'answer', headerName: 'Answer', editable: true, width: 280 },
      ],
    });
    return (id) => api.getRowNode(asked[Number(id)] ?? '')?.data?.answer ?? '';
  },
  ready: () => waitFor('.ag-row'),
  alsoAsked: rows.map(({ question }) => question),
  cells: asked.map((question, index) => ({
    id: String(index),
    question,
    kind: 'text',
    first: written('Through a private network.'),
    second: written('With a hardware key.'),
  })),
} satisfies Library;

function waitFor(selector: string): Promise<unknown> {
  return new Promise((ready) => {
    const look = () => (document.querySelector(selector) ? ready(null) : requestAnimationFrame(look));
    look();
  });
}
