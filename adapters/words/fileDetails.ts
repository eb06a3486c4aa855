import type { FileDetail, teamFlaws } from '#core/files/fileDetail.ts';
import type { HandOffFlaw } from '#core/review/handOff/flaw.ts';
import { flawWords } from './flaws.ts';
import { asName, language, say } from './say.ts';

/** What the refusal of a file adds to its sentence; a name out of the file stands as it is. */
export function fileDetailWords(detail: FileDetail): string {
  if (typeof detail === 'string') return detail;
  switch (detail.id) {
    case 'sizes':
      return say('fileDetails.sizes', { size: megabytes(detail.bytes), most: megabytes(detail.most) });
    case 'unpacked': {
      const packed = Math.max(1, Math.round(detail.packed / 1024));
      return say('fileDetails.unpacked', { size: Math.round(detail.bytes / megabyte), packed });
    }
    case 'parts':
      return say('fileDetails.parts', { count: detail.count });
    case 'limit':
    case 'elements':
    case 'levels':
      return say(`fileDetails.over.${detail.id}`, { most: detail.most });
    case 'entries':
      return say('fileDetails.entries', { count: detail.count, most: detail.most });
    case 'columns':
      return say('fileDetails.columns', { row: detail.row, count: detail.count, most: detail.most });
    case 'row':
      return say('fileDetails.row', { row: detail.row });
    case 'position':
      return say('fileDetails.position', { line: detail.line, column: detail.column });
    case 'name':
      return detail.path === ''
        ? say('fileDetails.name', { name: detail.name })
        : say('fileDetails.name_in', { name: detail.name, path: detail.path });
    case 'version':
      return say('fileDetails.version', { version: detail.version, most: detail.most });
    case 'field':
      return detail.path === null
        ? say('fileDetails.content')
        : say('fileDetails.field', { path: detail.path });
    default:
      return furtherWords(detail);
  }
}

type Further = Extract<
  FileDetail,
  {
    id: 'kind' | 'ending' | 'misnamed' | 'not-said' | 'stray' | 'flawed-entries' | (typeof teamFlaws)[number];
  }
>;

function furtherWords(detail: Further): string {
  switch (detail.id) {
    case 'kind':
      return say(`fileDetails.kinds.${asName(detail.kind)}`);
    case 'ending':
    case 'misnamed':
      return say(`fileDetails.endings.${detail.id}`, { ending: detail.ending });
    case 'not-said':
      return say('fileDetails.not_said');
    case 'stray':
      return say('fileDetails.stray', { id: detail.entryId });
    case 'flawed-entries': {
      const { count, entry, flaw } = detail;
      const name = typeof entry === 'number' ? say('places.kinds.entry', { number: entry }) : entry;
      return say('fileDetails.flawed_entries', { count, entry: name, flaw: flawWords(flaw) });
    }
    default:
      return say(`fileDetails.team.${asName(detail.id)}`);
  }
}

/** Why a review file was refused, in a sentence of its own; nothing where the problem says it all. */
export function handOffFlawWords(flaw: HandOffFlaw | null): string {
  switch (flaw?.id) {
    case undefined:
      return '';
    case 'forbidden-name':
      return say('reviewFlaws.forbidden_name', { name: flaw.name });
    case 'stops-after':
      return say('reviewFlaws.stops_after', { character: flaw.character });
    case 'version':
      return say('reviewFlaws.version', { version: flaw.version, most: flaw.most });
    case 'field':
      return say('reviewFlaws.field', { path: flaw.path });
    case 'foreign-source':
      return say('reviewFlaws.foreign_source', { id: flaw.entryId });
    case 'other-questions':
      return say('reviewFlaws.other_questions');
    case 'other-review':
    case 'log-differs':
      return say(`reviewFlaws.of.${asName(flaw.id)}`, { question: flaw.question });
  }
}

const megabyte = 1024 * 1024;

function megabytes(bytes: number): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(
    Math.ceil((bytes / megabyte) * 10) / 10,
  );
}
