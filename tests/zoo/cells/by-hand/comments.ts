import { cannotLetGo, chosen, explained, type Library, type Model } from '../../cell.ts';

const html = `
  <div class="field"><p>Do you carry out background checks?</p>
    <label><input type="radio" name="checks" value="y"> Yes</label>
    <label><input type="radio" name="checks" value="n"> No</label>
    <textarea name="checks-comment" aria-label="Comments"></textarea></div>
  <div class="field"><p>Do you use open source components?</p>
    <label><input type="radio" name="open" value="y"> Yes</label>
    <label><input type="radio" name="open" value="n"> No</label>
    <p id="open-more" hidden>If yes, please explain<br><textarea name="open-comment"></textarea></p></div>
  <div class="field"><label for="oncall">Is support available at night?</label>
    <select id="oncall" name="oncall"><option value="">Select</option><option value="1">Yes</option><option value="2">No</option></select>
    <label for="oncall-comment">Additional information</label>
    <input id="oncall-comment" name="oncall-comment"></div>`;

const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
const held = (name: string): Model => {
  const picked = document.querySelector<HTMLInputElement>(`[name="${name}"]:checked`);
  const choice = picked?.value ?? field(name)?.value ?? '';
  return [field(name)?.type === 'radio' && !picked ? '' : choice, field(`${name}-comment`)?.value ?? ''];
};

export default {
  form: (root) => {
    root.innerHTML = html;
    root.addEventListener('change', () => {
      const more = document.getElementById('open-more');
      if (more) more.hidden = held('open')?.toString().startsWith('y') !== true;
    });
    return held;
  },
  cells: [
    {
      id: 'checks',
      question: 'Do you carry out background checks?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: explained('Yes', 'For all new staff.', ['y', 'For all new staff.']),
      second: explained('No', 'Local law forbids it.', ['n', 'Local law forbids it.']),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'open',
      question: 'Do you use open source components?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', ['n', '']),
      second: explained('Yes', 'They are scanned for known flaws.', [
        'y',
        'They are scanned for known flaws.',
      ]),
      staysAnswered: cannotLetGo,
    },
    {
      id: 'oncall',
      question: 'Is support available at night?',
      kind: 'select',
      options: ['Select', 'Yes', 'No'],
      first: explained('Yes', 'By telephone.', ['1', 'By telephone.']),
      second: explained('No', 'Only by day.', ['2', 'Only by day.']),
    },
  ],
} satisfies Library;
