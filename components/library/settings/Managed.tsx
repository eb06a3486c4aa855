/** Says beside a setting why it cannot be changed here. */
export function Managed() {
  return <p className="quiet">Set by your organisation; it cannot be changed here.</p>;
}
