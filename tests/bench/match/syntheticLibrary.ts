import type { Entry } from '#core/types.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';

const frames = [
  (a: string, b: string) => `Do you use ${a} for ${b}?`,
  (a: string, b: string) => `How is ${a} handled together with ${b}?`,
  (a: string, b: string) => `Describe your ${a} with regard to ${b}`,
  (a: string, b: string) => `Who is responsible for ${a} and ${b}?`,
  (a: string, b: string) => `How often is ${a} reviewed for ${b}?`,
];

/** A library of any size without alternates, as an import brings it: every pair of concepts asked in five ways. */
export function syntheticLibrary(size: number): Entry[] {
  const terms = Object.values(bundledLexicon.concepts).flatMap((phrases) =>
    phrases.filter((phrase) => !phrase.includes('*')).slice(0, 2),
  );
  return Array.from({ length: size }, (_, at) => {
    const a = terms[(at * 7) % terms.length] ?? '';
    const b = terms[(at * 13 + Math.floor(at / terms.length) * 5 + 1) % terms.length] ?? '';
    const ask = frames[at % frames.length] ?? frames[0];
    const question = ask?.(a, b) ?? '';
    return {
      id: `synthetic-${at}`,
      vendor: 'synthetic',
      question,
      alternates: [],
      answer: { text: `Our ${a} is set up for ${b} and reviewed by the team.` },
      facts: [],
      source: { document: 'Synthetic', section: 'All' },
      topic: a,
      tags: [a],
      level: 'public',
    };
  });
}
