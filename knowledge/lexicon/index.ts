/** The bundled lexicon: security terms, aspects, wording and the bank of canonical questions. Data only. */
import type { Lexicon } from '#core/match/lexicon/lexicon.ts';
import aspects from './aspects.json' with { type: 'json' };
import bank from './bank.json' with { type: 'json' };
import concepts from './concepts.json' with { type: 'json' };
import kinship from './kinship.json' with { type: 'json' };
import options from './options.json' with { type: 'json' };
import scopes from './scopes.json' with { type: 'json' };
import wording from './wording.json' with { type: 'json' };
import words from './words.json' with { type: 'json' };

export const bundledLexicon: Lexicon = { concepts, kinship, words, scopes, aspects, bank, options, wording };
