/** The product's mark: a line of the record, ticked. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect className="mark-sheet" x="5" y="3" width="22" height="26" rx="3" />
      <path className="mark-line" d="M10 10h12M10 15h6" />
      <path className="mark-tick" d="m11 21.5 3.5 3.5 7.5-8.5" />
    </svg>
  );
}
