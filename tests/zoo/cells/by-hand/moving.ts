import { written, type Library } from '../../cell.ts';

const steps = ['How do you rotate signing keys?', 'How do you store signing keys?'];
const answers = ['', ''];
const routed = { before: '', after: '' };
let step = 0;

/** A wizard that keeps its nodes and only changes what they ask, and a page that is replaced by another. */
const html = `
  <div class="field" id="wizard"><label for="w"></label><br><textarea id="w"></textarea></div>
  <div id="route"><div class="field"><label for="r">How do you revoke certificates?</label><input id="r" name="before"></div></div>`;

function showStep(next: number): void {
  step = next;
  const box = document.querySelector<HTMLTextAreaElement>('#w');
  const label = document.querySelector('#wizard label');
  if (!box || !label) return;
  label.textContent = steps[step] ?? '';
  box.value = answers[step] ?? '';
}

function showRoute(): void {
  const route = document.querySelector('#route');
  if (!route) return;
  route.innerHTML = `<div class="field"><label for="r2">How do you issue certificates?</label><input id="r2" name="after"></div>`;
}

function keep({ target }: Event): void {
  const { name, value } = target as HTMLInputElement;
  if (name === 'before' || name === 'after') routed[name] = value;
  else answers[step] = value;
}

export default {
  form: (root) => {
    root.innerHTML = html;
    root.addEventListener('input', keep);
    showStep(0);
    return (id) => ({ first: answers[0], second: answers[1], ...routed })[id] ?? null;
  },
  cells: [
    {
      id: 'first',
      question: 'How do you rotate signing keys?',
      kind: 'textarea',
      first: written('Every second year.'),
      second: written('Every year.'),
      untouched: 'the wizard went on to its next step after the scan',
      swap: () => showStep(1),
    },
    {
      id: 'second',
      question: 'How do you store signing keys?',
      kind: 'textarea',
      first: written('In a hardware module.'),
      second: written('In a vault.'),
    },
    {
      id: 'before',
      question: 'How do you revoke certificates?',
      kind: 'text',
      first: written('Through our portal.'),
      second: written('By mail.'),
      untouched: 'another view took the place of this one after the scan',
      swap: showRoute,
    },
    {
      id: 'after',
      question: 'How do you issue certificates?',
      kind: 'text',
      first: written('Automatically.'),
      second: written('On request.'),
    },
  ],
} satisfies Library;
