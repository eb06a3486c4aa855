/**
 * Runs `act` while no press of ours can send the form, or empty it: a plain `<button>` in a form is a submit button
 * even where the page means it as an answer, and a mark that clears one control may clear them all. Returns whether
 * the page tried to submit.
 */
export async function withoutSubmitting(view: Window, act: () => Promise<void> | void): Promise<boolean> {
  let tried = false;
  const stop = (event: Event) => {
    tried ||= event.type === 'submit';
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['submit', 'reset']) view.addEventListener(type, stop, true);
  try {
    await act();
  } finally {
    for (const type of ['submit', 'reset']) view.removeEventListener(type, stop, true);
  }
  return tried;
}
