import { cannotLetGo, explained, written, type Cell, type Library } from '../../cell.ts';

const rows = [
  ['a', 'Is there a security policy?'],
  ['b', 'Is the policy reviewed every year?'],
  ['c', 'Are sessions ended when idle?'],
] as const;

const row = ([id, question]: readonly [string, string]) => `<tr><td>${question}</td>
  ${['Yes', 'No', 'N/A'].map((text) => `<td><input type="radio" name="${id}" value="${text}"></td>`).join('')}
  <td><input name="${id}-comment"></td></tr>`;

const html = `
  <table border="1">
    <tr><th>Question</th><th>Yes</th><th>No</th><th>N/A</th><th>Comment</th></tr>
    <tr><td colspan="5"><b>Governance</b></td></tr>${row(rows[0])}${row(rows[1])}
    <tr><td colspan="5"><b>Access</b></td></tr>${row(rows[2])}
  </table>
  <ol>
    <li>Organisation
      <ol><li>Who may change the policy?<br><textarea name="d"></textarea></li>
        <li>Who signs the policy?<br><textarea name="e"></textarea></li></ol></li>
    <li>Technology
      <ol><li>Who may change the firewall?<br><textarea name="f"></textarea></li></ol></li>
  </ol>`;

const text = (id: string, question: string): Cell => ({
  id,
  question,
  kind: 'textarea',
  first: written('The security officer.'),
  second: written('The board.'),
});

const value = (name: string, suffix = ''): string =>
  document.querySelector<HTMLInputElement>(`[name="${name}"]${suffix}`)?.value ?? '';

export default {
  form: (root) => {
    root.innerHTML = html;
    return (id) => ('abc'.includes(id) ? [value(id, ':checked'), value(`${id}-comment`)] : value(id));
  },
  cells: [
    ...rows.map(([id, question]) => ({
      id,
      question,
      kind: 'radio' as const,
      options: ['Yes', 'No', 'N/A'],
      first: explained('Yes', 'See section two.', ['Yes', 'See section two.']),
      second: explained('N/A', 'Not in scope.', ['N/A', 'Not in scope.']),
      staysAnswered: cannotLetGo,
    })),
    text('d', 'Who may change the policy?'),
    text('e', 'Who signs the policy?'),
    text('f', 'Who may change the firewall?'),
  ],
} satisfies Library;
