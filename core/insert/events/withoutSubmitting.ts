/**
 * Runs `act` while no press of ours can send the form: a plain `<button>` in a form is a submit button even
 * where the page means it as an answer. Returns whether the page tried to submit.
 */
export async function withoutSubmitting(view: Window, act: () => Promise<void> | void): Promise<boolean> {
  let tried = false;
  const stop = (event: Event) => {
    tried = true;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view.addEventListener('submit', stop, true);
  try {
    await act();
  } finally {
    view.removeEventListener('submit', stop, true);
  }
  return tried;
}
