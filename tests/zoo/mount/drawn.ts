interface Updating {
  readonly updateComplete?: Promise<unknown>;
}

/** Settles once every custom element of the page is defined and has drawn itself. */
export async function drawn(): Promise<void> {
  const parts = [...document.querySelectorAll('main *')].filter(({ localName }) => localName.includes('-'));
  await Promise.all(parts.map(({ localName }) => customElements.whenDefined(localName)));
  await Promise.all(parts.map((part) => (part as Updating).updateComplete));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}
