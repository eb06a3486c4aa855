import { written, type Cell, type Library, type Model } from '../../cell.ts';

const answers: Record<string, string> = { row: '', save: '', twice: '', invited: '' };

const html = `
  <table border="1" cellpadding="6">
    <tr><th>Question</th><th>Answer</th></tr>
    <tr><td>Who may enter the data centre?</td><td class="editable" data-id="row" tabindex="0"></td></tr>
    <tr><td>How are keys handed out?</td><td data-id="twice" tabindex="0" style="width: 260px"></td></tr>
    <tr><td>Who audited the data centre last?</td><td aria-readonly="true" tabindex="0">An auditor</td></tr>
  </table>
  <section><p>How are deliveries checked?</p>
    <div class="box" data-id="save" tabindex="0" title="Click to edit" style="min-height: 24px; border: 1px solid #999"></div></section>
  <section><p>Where are visitors received?</p><div><span data-id="invited" tabindex="0">Click to answer</span></div></section>`;

const place = (id: string): HTMLElement | null => document.querySelector(`[data-id="${id}"]`);

function show(id: string): void {
  const at = place(id);
  if (at) at.textContent = answers[id] || (id === 'invited' ? 'Click to answer' : '');
}

/** Puts a text box into the place; `keep` ends the edit with what was typed, `drop` without it. */
function edit(
  id: string,
  tag: 'input' | 'textarea',
  wire: (box: HTMLInputElement, keep: () => void, drop: () => void) => void,
): void {
  const at = place(id);
  if (!at || at.querySelector('input, textarea')) return;
  const box = document.createElement(tag) as HTMLInputElement;
  box.value = answers[id] ?? '';
  at.replaceChildren(box);
  box.focus();
  wire(
    box,
    () => {
      answers[id] = box.value;
      show(id);
    },
    () => show(id),
  );
}

function onBlur(id: string): void {
  edit(id, 'input', (box, keep) => box.addEventListener('blur', keep));
}

/** Leaving the box drops what was typed; only the Enter key keeps it. */
function onEnter(id: string): void {
  edit(id, 'input', (box, keep, drop) => {
    box.addEventListener('keydown', ({ key }) => key === 'Enter' && keep());
    box.addEventListener('blur', () => box.isConnected && drop());
  });
}

function withButtons(id: string): void {
  edit(id, 'textarea', (box, keep, drop) => {
    for (const [text, act] of [
      ['✗', drop],
      ['✓', keep],
    ] as const) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      button.addEventListener('click', (event) => {
        event.stopPropagation();
        act();
      });
      box.after(button);
    }
  });
}

const cell = (id: string, question: string): Cell => ({
  id,
  question,
  kind: 'text',
  first: written('Only named staff.'),
  second: written('Nobody without an escort.'),
});

export default {
  form: (root) => {
    root.innerHTML = html;
    place('row')?.addEventListener('click', () => onBlur('row'));
    place('invited')?.addEventListener('click', () => onBlur('invited'));
    place('save')?.addEventListener('click', () => withButtons('save'));
    place('twice')?.addEventListener('dblclick', () => onEnter('twice'));
    return (id): Model => answers[id] ?? null;
  },
  cells: [
    cell('row', 'Who may enter the data centre?'),
    cell('twice', 'How are keys handed out?'),
    cell('save', 'How are deliveries checked?'),
    cell('invited', 'Where are visitors received?'),
  ],
} satisfies Library;
