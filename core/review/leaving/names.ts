import type { Person } from '../state/record.ts';

/** Every person that occurs anywhere in a value, with the last name given. */
function namesIn(value: unknown, names = new Map<string, string>()): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return names;
  if (isPerson(value)) {
    if (value.name !== '') names.set(value.id, value.name);
  } else for (const part of Object.values(value)) namesIn(part, names);
  return names;
}

/**
 * The same value in which somebody who acted before giving a name has the one given since. It is for showing
 * only: the log keeps what stood there.
 */
export function withNames<Value>(value: Value, known: Person): Value {
  const names = new Map([...namesIn(value), ...(known.name === '' ? [] : [[known.id, known.name] as const])]);
  const named = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map(named);
    if (isPerson(part)) return part.name === '' ? { ...part, name: names.get(part.id) ?? '' } : part;
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, named(one)]));
  };
  return named(value) as Value;
}

function isPerson(value: object): value is Person {
  return (
    Object.keys(value).length === 2 && 'id' in value && 'name' in value && typeof value.name === 'string'
  );
}
