/** The product's mark; its drawing is the same that the browser's toolbar shows. */
export function Mark() {
  return <img className="mark" src="/icon/icon.svg" alt="" />;
}
