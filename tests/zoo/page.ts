/** Runs in the page: renders the cells of one library and lets the runner read their models. */
import type { Cell, Library, Model } from './cell.ts';

export interface ZooPage {
  readonly cells: readonly Omit<Cell, 'mount' | 'swap'>[];
  readonly alsoAsked: readonly string[];
  /** The model of every cell, by id. */
  read(): Record<string, Model>;
  /** What this page does between a scan and the insertion into the cell with this id. */
  swap(id: string): void;
  submitted: number;
}

declare global {
  var zoo: ZooPage | undefined;
}

/** Renders the form and sets `globalThis.zoo` once it is ready. */
export async function show(library: Library): Promise<void> {
  const form = document.querySelector('main');
  if (!form) throw new Error('The page has no main element.');
  const readers = new Map<string, () => Model>();
  const readForm = library.form?.(form.appendChild(document.createElement('div')));
  for (const cell of library.cells) {
    if (cell.mount) readers.set(cell.id, cell.mount(block(form, cell.question)));
    else if (readForm) readers.set(cell.id, () => readForm(cell.id));
  }
  const submit = document.createElement('button');
  submit.textContent = 'Submit assessment';
  form.append(submit);
  await (library.ready?.() ?? new Promise(requestAnimationFrame));
  const page: ZooPage = {
    cells: JSON.parse(JSON.stringify(library.cells)) as ZooPage['cells'],
    alsoAsked: library.alsoAsked ?? [],
    swap: (id) => library.cells.find((cell) => cell.id === id)?.swap?.(),
    read: () => Object.fromEntries([...readers].map(([id, read]) => [id, read()])),
    submitted: 0,
  };
  const count = (event: Event) => {
    event.preventDefault();
    page.submitted += 1;
  };
  addEventListener('submit', count);
  submit.addEventListener('click', count);
  globalThis.zoo = page;
}

/** An ordinary question: its prompt, and an empty place for its control. */
function block(form: Element, question: string): HTMLElement {
  const section = form.appendChild(document.createElement('section'));
  section.className = 'question';
  const prompt = section.appendChild(document.createElement('p'));
  prompt.className = 'prompt';
  prompt.textContent = question;
  const answer = section.appendChild(document.createElement('div'));
  answer.className = 'answer';
  return answer;
}
