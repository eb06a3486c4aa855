/**
 * What the pages of this folder ask, and what they hold as answers: a list that renders only the rows in view
 * keeps the rest here. `askedRows` is the truth about the whole list; the rows in view carry it as well.
 */
const subjects = [
  'Access reviews',
  'Data at rest',
  'Data in transit',
  'Backups',
  'Restore tests',
  'Security patches',
  'Penetration tests',
  'Incident response',
  'Security training',
  'Background checks',
  'Supplier reviews',
  'Key rotation',
  'Audit logs',
  'Network segments',
  'Visitor access',
  'Secure development',
  'Code reviews',
  'Asset inventory',
  'Media disposal',
  'Business continuity',
];
const askedRows = subjects.flatMap((subject, index) =>
  [
    { kind: 'choice', text: `Does your company have a policy on: ${subject}?` },
    // Every other subject asks the same words again: rows are told apart by where they stand.
    {
      kind: 'text',
      text: index % 2 ? 'Who is responsible for it?' : `How are you organised for: ${subject}?`,
    },
    { kind: 'text', text: `When was it last reviewed: ${subject}?` },
  ].map((row) => ({ ...row, part: `Part ${Math.floor(index / 5) + 1}` })),
);
const answers = askedRows.map(() => ({ choice: '', text: '' }));

/** The rows of the list: the title of a part has a row of its own. */
const items = askedRows.flatMap((row, at) =>
  row.part === askedRows[at - 1]?.part ? [row] : [{ title: row.part }, row],
);

/** Fills an element with one row; what was in it before is gone. */
function renderRow(element, index) {
  const { title, text, kind } = items[index];
  if (title) return (element.innerHTML = `<h2>${title}</h2>`);
  const place = askedRows.indexOf(items[index]);
  const answer = answers[place];
  const choices = ['Yes', 'No', 'Not applicable']
    .map(
      (option) =>
        `<label><input type="radio" name="choice-${place}" value="${option}" ${answer.choice === option ? 'checked' : ''}> ${option}</label>`,
    )
    .join(' ');
  element.innerHTML = `<div class="question" data-question="${text}" data-kind="${kind === 'choice' ? 'radio' : 'textarea'}">
      <p class="prompt">${text}</p>
      ${kind === 'choice' ? choices : ''}
      <textarea aria-label="${kind === 'choice' ? 'Comments' : 'Answer'}" rows="2"></textarea>
    </div>`;
  const box = element.querySelector('textarea');
  box.value = answer.text;
  // Like a form library that takes a text over only when the field is left.
  box.addEventListener('change', () => (answer.text = box.value));
  for (const radio of element.querySelectorAll('input'))
    radio.addEventListener('change', () => (answer.choice = radio.value));
}

/** How high a row is in CSS pixels, known before it is rendered. */
const heightOf = (index) => (items[index].title ? 50 : items[index].kind === 'choice' ? 130 : 100);
const tops = items.map((_, index) => items.slice(0, index).reduce((sum, _row, at) => sum + heightOf(at), 0));
const total = tops.at(-1) + heightOf(items.length - 1);

/** First and last row that are in view, one more on either side. */
function rowsInView(top, height) {
  const first = Math.max(0, tops.findLastIndex((at) => at <= top) - 1);
  const last = Math.min(items.length - 1, tops.findLastIndex((at) => at < top + height) + 1);
  return { first, last };
}

/** Calls back when the list is scrolled, a frame later, as renderers do. */
function onScroll(target, render) {
  let waiting = false;
  target.addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      render();
    });
  });
}

Object.assign(globalThis, {
  askedRows,
  answers,
  items,
  renderRow,
  heightOf,
  tops,
  total,
  rowsInView,
  onScroll,
});
