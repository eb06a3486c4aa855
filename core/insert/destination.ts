/**
 * Where a form sends what is written into it. Everything is read through the prototypes: a form with a field
 * named "action" would hand over the field. What a page's own script sends elsewhere cannot be seen from here.
 */
const read = <T>(owner: object, name: string, element: Element): T =>
  Object.getOwnPropertyDescriptor(owner, name)?.get?.call(element) as T;

/** The first origin outside `allowed` that the form of this control sends to; null where there is none. */
export function foreignDestination(element: Element, allowed: readonly string[]): string | null {
  const form = formOf(element);
  if (!form) return null;
  const foreign = addressesOf(form)
    .map((address) => originOf(address, element.baseURI))
    .find((origin) => origin !== null && !allowed.includes(origin));
  return foreign ?? null;
}

/** The form a control belongs to: by its owner, else the nearest around it, shadow roots crossed outwards. */
function formOf(element: Element): HTMLFormElement | null {
  const owners = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement, HTMLButtonElement];
  for (const owner of owners) {
    if (element instanceof owner) {
      const form = read<HTMLFormElement | null>(owner.prototype, 'form', element);
      if (form) return form;
    }
  }
  const around = Element.prototype.closest.call(element, 'form');
  if (around instanceof HTMLFormElement) return around;
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? formOf(root.host) : null;
}

/** The form's own address, and those of submit buttons that send elsewhere. */
function addressesOf(form: HTMLFormElement): readonly string[] {
  const controls = read<HTMLFormControlsCollection>(HTMLFormElement.prototype, 'elements', form);
  const overriding = Array.from(controls).flatMap(
    (control) => Element.prototype.getAttribute.call(control, 'formaction') ?? [],
  );
  return [read<string>(HTMLFormElement.prototype, 'action', form), ...overriding];
}

/** Null for what is sent nowhere: an address that runs a script, or none that can be read. */
function originOf(address: string, base: string): string | null {
  const url = URL.parse(address, base);
  if (!url || url.protocol === 'javascript:') return null;
  // A mail or a foreign scheme has no origin; its address says where it goes.
  return url.origin === 'null' ? url.protocol + url.pathname : url.origin;
}
