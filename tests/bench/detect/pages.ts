/** Questionnaires of any length, as markup: what a portal made of native controls sends, and the same in shadow roots. */
export type Shape = 'native' | 'shadow';

export const shapes: readonly Shape[] = ['native', 'shadow'];

function question(index: number): string {
  if (index % 3 > 0)
    return `<div class="q"><label for="t${index}"><b>${index}.1</b> How do you protect data set ${index}?</label>
      <p class="hint">In a few words</p><textarea id="t${index}"></textarea></div>`;
  const option = (text: string) => `<label><input type="radio" name="r${index}">${text}</label>`;
  return `<fieldset class="q"><legend>Do you test plan ${index}?</legend>${option('Yes')}${option('No')}
    <label>Comments<textarea></textarea></label></fieldset>`;
}

const inRoot = (html: string): string => `<div><template shadowrootmode="open">${html}</template></div>`;

/** The page; for shadow roots each question stands in a root within a root, attached by its parser. */
export function pageOf(shape: Shape, questions: number): string {
  const parts = Array.from({ length: questions }, (_, index) =>
    shape === 'native' ? question(index) : inRoot(`<section>${inRoot(question(index))}</section>`),
  );
  return `<!doctype html><title>Vendor questionnaire</title><form><h2>Data</h2>${parts.join('')}</form>`;
}
