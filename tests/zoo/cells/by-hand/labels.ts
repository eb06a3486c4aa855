import { cannotLetGo, chosen, written, type Cell, type Library } from '../../cell.ts';

const html = `
  <div class="field"><label for="twice">1.4</label> <label for="twice">How are paper records stored?</label>
    <textarea id="twice" name="twice"></textarea></div>
  <div class="field"><label for="dangling">How are paper records destroyed?</label>
    <textarea name="dangling"></textarea></div>
  <div class="field"><input name="placeholder" placeholder="Who holds the keys to the archive?" size="50"></div>
  <div class="field" dir="rtl" lang="ar"><label for="rtl">هل تُشفَّر النسخ الاحتياطية؟</label>
    <textarea id="rtl" name="rtl"></textarea></div>
  <div class="field"><span id="by">Who audits the archive?</span><div><div>
    <input name="labelledby" aria-labelledby="by"></div></div></div>
  <div class="field"><div class="title">Is the archive locked?</div>
    <div role="radiogroup">
      <div role="radio" aria-checked="false" tabindex="0">Yes</div>
      <div role="radio" aria-checked="false" tabindex="-1">No</div></div></div>`;

const text = (id: string, question: string, kind: 'text' | 'textarea'): Cell => ({
  id,
  question,
  kind,
  first: written('The records office.'),
  second: written('A partner.'),
});

/** A painted radio group: the roles are there, the inputs are not. */
function pick({ target }: Event): void {
  const radio = (target as Element).closest('[role="radio"]');
  if (!radio) return;
  for (const other of radio.parentElement?.children ?? [])
    other.setAttribute('aria-checked', String(other === radio));
}

export default {
  form: (root) => {
    root.innerHTML = html;
    root.addEventListener('click', pick);
    return (id) =>
      id === 'painted'
        ? (document.querySelector('[role="radio"][aria-checked="true"]')?.textContent ?? '')
        : (document.querySelector<HTMLInputElement>(`[name="${id}"]`)?.value ?? null);
  },
  cells: [
    text('twice', 'How are paper records stored?', 'textarea'),
    text('dangling', 'How are paper records destroyed?', 'textarea'),
    text('placeholder', 'Who holds the keys to the archive?', 'text'),
    text('rtl', 'هل تُشفَّر النسخ الاحتياطية؟', 'textarea'),
    text('labelledby', 'Who audits the archive?', 'text'),
    {
      id: 'painted',
      question: 'Is the archive locked?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
    },
  ],
} satisfies Library;
