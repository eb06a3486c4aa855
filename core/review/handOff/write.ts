import { sha256 } from '../identity/sha256.ts';
import { canonical } from './canonical.ts';
import { handOffFormat, handOffVersion, type HandOff } from './handOff.ts';

/** The digest that tells whether a file is whole: SHA-256 of the canonical text of its review. */
export function digestOf(review: unknown): string {
  return sha256(canonical(review));
}

/** The text of a review file. It says first what it is, so that a person who opens it in an editor knows. */
export function writeHandOff(review: HandOff): string {
  const file = { format: handOffFormat, version: handOffVersion, digest: digestOf(review), review };
  return `${JSON.stringify(file, null, 1)}\n`;
}
