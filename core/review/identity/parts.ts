import type { Person } from '../state/record.ts';

/** A person said that one questionnaire is a part of another: which, who, and when (milliseconds since 1970). */
export interface PartOf {
  readonly id: string;
  readonly at: number;
  readonly by: Person;
}

/** What has to be known of a questionnaire to tell what it is part of. */
export interface Part {
  readonly id: string;
  readonly site: string;
  readonly title: string;
  /** Record ids by vendor. */
  readonly order: Readonly<Record<string, readonly string[]>>;
  readonly scannedAt: number;
  readonly partOf?: PartOf;
}

/** A questionnaire that a page can be said to belong to. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  /** Over all its parts, by the vendor that was asked about. */
  readonly questions: number;
  readonly usedAt: number;
}

/**
 * The questionnaire that this one belongs to in the end; itself where it belongs to none. A join to one that is
 * gone or on another site counts for nothing, and so does a circle, as two backups put together can make one.
 */
export function wholeOf(id: string, all: readonly Part[]): string {
  return endOf(id, byId(all));
}

/** Every whole questionnaire by its id, with what was joined to it: itself first, its parts as they were joined. */
export function wholesOf<Kept extends Part>(all: readonly Kept[]): ReadonlyMap<string, readonly Kept[]> {
  const known = byId(all);
  const wholes = new Map(all.filter(({ id }) => endOf(id, known) === id).map((one) => [one.id, [one]]));
  const inTurn = all.toSorted((one, other) => (one.partOf?.at ?? 0) - (other.partOf?.at ?? 0));
  for (const part of inTurn) {
    const whole = endOf(part.id, known);
    if (whole !== part.id) wholes.get(whole)?.push(part);
  }
  return wholes;
}

/** Every record of a questionnaire and its parts that one vendor answers, each once. */
export function orderOver(parts: readonly Part[], vendorId: string): readonly string[] {
  return [...new Set(parts.flatMap(({ order }) => order[vendorId] ?? []))];
}

/**
 * What this questionnaire could be a part of: others of its site that the same vendor answers, whole ones only,
 * latest first. Nothing where it already is a part.
 */
export function candidatesFor(id: string, vendorId: string, all: readonly Part[]): readonly Candidate[] {
  const wholes = wholesOf(all);
  const [part] = wholes.get(id) ?? [];
  if (!part || !Object.hasOwn(part.order, vendorId)) return [];
  const found = [...wholes].flatMap(([other, parts]): Candidate[] => {
    const [{ site, title } = part] = parts;
    const questions = orderOver(parts, vendorId).length;
    if (other === id || site !== part.site || questions === 0) return [];
    return [{ id: other, title, questions, usedAt: Math.max(...parts.map(({ scannedAt }) => scannedAt)) }];
  });
  return found.toSorted((one, other) => other.usedAt - one.usedAt);
}

function byId(all: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(all.map((part) => [part.id, part]));
}

function endOf(id: string, known: ReadonlyMap<string, Part>): string {
  const seen = new Set<string>();
  let at = known.get(id);
  while (at && !seen.has(at.id)) {
    seen.add(at.id);
    const next = at.partOf && known.get(at.partOf.id);
    if (next?.site !== at.site) return at.id;
    at = next;
  }
  return id;
}
