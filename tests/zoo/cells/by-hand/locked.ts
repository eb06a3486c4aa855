import { written, type Cell, type Library } from '../../cell.ts';

const html = `
  <div class="field"><label for="disabled">Who closed the last audit?</label><input id="disabled" disabled></div>
  <div class="field"><label for="readonly">Who opened the last audit?</label><input id="readonly" readonly></div>
  <div class="field"><label for="answered">Who led the last audit?</label><input id="answered" value="An external auditor"></div>
  <div class="field"><label for="short">What did the last audit find?</label><input id="short" maxlength="10"></div>
  <div class="field" style="opacity:0.01"><label for="faint">Who paid for the last audit?</label><input id="faint"></div>
  <div class="field" style="height:0;overflow:hidden"><label for="folded">Who planned the last audit?</label><input id="folded"></div>`;

const untouched = (id: string, question: string, reason: string): Cell => ({
  id,
  question,
  kind: 'text',
  first: written('The internal audit team'),
  second: written('The internal audit team'),
  untouched: reason,
});

export default {
  form: (root) => {
    root.innerHTML = html;
    return (id) => document.querySelector<HTMLInputElement>(`#${id}`)?.value ?? null;
  },
  cells: [
    untouched('disabled', 'Who closed the last audit?', 'the page locked it'),
    untouched('readonly', 'Who opened the last audit?', 'the page locked it'),
    untouched('answered', 'Who led the last audit?', 'a person answered it before'),
    untouched('short', 'What did the last audit find?', 'the answer is longer than the control takes'),
    untouched('faint', 'Who paid for the last audit?', 'nobody can see it'),
    untouched('folded', 'Who planned the last audit?', 'nobody can see it'),
  ],
} satisfies Library;
