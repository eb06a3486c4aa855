// Radios without a native control below them work as their pages' own scripts would have it.
addEventListener('click', ({ target }) => {
  const pressed = target.closest('[role=radio]');
  if (!pressed) return;
  for (const radio of pressed.closest('[role=radiogroup]').querySelectorAll('[role=radio]'))
    radio.setAttribute('aria-checked', String(radio === pressed));
});
