/** The frames this document is shown in, innermost first, as far as they can be reached: those of the same origin. */
export function* framesAround(document: Document): Generator<Element> {
  let frame = document.defaultView?.frameElement ?? null;
  while (frame) {
    yield frame;
    frame = frame.ownerDocument.defaultView?.frameElement ?? null;
  }
}
