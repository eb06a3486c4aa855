import { longestText, oneSpaced } from '../words/tokens.ts';

/** A prompt as found, taken apart. */
export interface CleanPrompt {
  readonly text: string;
  readonly number: string | null;
  /** It carries a mark that an answer must be given. */
  readonly required: boolean;
}

const requiredWords =
  'required(?: field| question)?|mandatory|must be answered|must provide value|pflichtfeld|pflichtfrage|pflichtangabe|erforderlich|obligatoire|obligatorio|obligatorisch|obbligatorio|requis|requerido|richiesto';
const requiredMark = new RegExp(
  `^(?:[*★]+\\s*|\\((?:${requiredWords})\\)\\s*)+|(?:\\s*[*✱＊]+|\\s*[([](?:\\*|${requiredWords})[)\\]])+(?=\\s*[:：]?\\s*$)|\\s+[*✱＊](?=\\s)`,
  'giu',
);
const optionalMark = /\s*[([](?:optional|freiwillig|facultatif|opcional|facoltativo)[)\]](?=\s*[:：]?\s*$)/iu;
const requiredOnly = new RegExp(
  `^(?:[*✱＊\\s]+|(?:[*✱＊]\\s?)?[([]?(?:${requiredWords})[)\\]]?[.*]?)$`,
  'iu',
);
const optionalOnly = /^[([]?(?:optional|freiwillig|facultatif|opcional|facoltativo)[)\]]?$/iu;

/** Algorithms and standards that read like the code of a question: "AES-256", "ISO-27001". */
export const standards = 'AES|SHA|RSA|TLS|SSL|ISO|IEC|SOC|PCI|CVE|RFC|NIST|WPA|S3';
/** "IAM-03.1", "A.12.1" with the sentence that begins after it. */
const leadingCode = String.raw`(?-i:(?!(?:${standards})[-.])[A-Z&]{1,6}[-.]\d{1,4}(?:[.-]\d{1,3})*(?:\([a-z\d]\))?(?=[.:]?\s+\p{Lu}\p{Ll}))`;

/** "4.2.1", "(3)", "12)", "a.", "Q7.", "Question 5:" in front of a question, with what follows it. */
const leadingNumber = new RegExp(
  String.raw`^(?:(${leadingCode}|0\d(?=\s+\p{L})|(?:question|frage|pregunta|domanda)\s+\d+(?:\.\d+)*|q\s?\d+(?:\.\d+)*[a-z]?|\d{1,3}(?:\.\d{1,3})+[a-z]?|(?-i:[A-Z]{2,6}[-.]\d{1,4}(?:[.-]\d{1,3})*)(?=[.:])|\(\d{1,3}(?:\.\d{1,3})*\)|\(?[a-z]\))[.:)]?|(\d{1,3}[a-z]?|[a-z]|(?-i:[A-Z]\d{1,2}))[.)])(?:\s*[-–—:]\s+|\s+)(?=\S)`,
  'iu',
);
/** A number on its own, in a cell or badge; also control identifiers such as "AC-2(1)" and "A.12.1". */
const numberOnly =
  /^(?:(?:[Qq]uestion|[Ff]rage|[Nn]r\.?|[Nn]o\.?|#)\s*)?(?:\(?\d{1,4}(?:[.-]\d{1,3})*[a-z]?\)?|(?:[A-Z]{1,6}[-.]|[A-Z]{1,2}|Q )\d{1,4}(?:[.-]\d{1,3})*(?:\(\d+\))?|\(?[a-zA-Z]\))[.:)]?$/u;

/** Longer than any wording of a mark; most texts are, and need not be matched. */
const longestMark = 32;

export const isNumberOnly = (text: string): boolean => text.length <= 24 && numberOnly.test(text);
export const isRequiredOnly = (text: string): boolean =>
  text.length <= longestMark && requiredOnly.test(text);
/** Neither words nor numbers, or only a word that says whether an answer is needed. */
export const isMarkOnly = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) ||
  (text.length <= longestMark && (requiredOnly.test(text) || optionalOnly.test(text)));

/** A number as a person would cite it: without brackets and the closing dot. */
export const citedNumber = (text: string): string =>
  text.replaceAll(/^[(#\s]+|(?<!\w\(\w{1,2})[.:)\s]+$/g, '');

/** Every mark that an answer must, or need not, be given holds one of these; most texts hold none. */
const markSigns = /[*★✱＊([]/;

/** Takes a leading number, the required marks and a colon at the end off a prompt. The text is cut at `longestText`. */
export function cleanPrompt(raw: string): CleanPrompt {
  const isPlain = !markSigns.test(raw);
  const needed = isPlain ? raw : raw.replace(optionalMark, '');
  const unmarked = oneSpaced(isPlain ? raw : needed.replaceAll(requiredMark, ' '));
  const required = unmarked !== needed.trim();
  const match = leadingNumber.exec(unmarked);
  const number = match ? citedNumber(match[1] ?? match[2] ?? '') : null;
  const text = (match ? unmarked.slice(match[0].length) : unmarked).slice(0, longestText);
  return { text: text.replace(/^[*\s]+/, '').replace(/[\s:：ⓘℹ🛈]+$/u, ''), number, required };
}
