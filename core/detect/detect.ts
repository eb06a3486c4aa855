import type { Question } from '../types.ts';
import { labelsByControl } from './around/labels.ts';
import { recordOwners } from './around/owner.ts';
import { tableLookup } from './around/table.ts';
import { promptedDrafts, type Prompted } from './build/candidates.ts';
import { questionNamer } from './build/identity.ts';
import { buildQuestion } from './build/question.ts';
import type { QuestionElements } from './field.ts';
import { attachComments } from './group/comments.ts';
import type { Draft } from './group/drafts.ts';
import { groupAtoms } from './group/group-atoms.ts';
import { firstAtom } from './group/groups.ts';
import { asMatrixRow, isRowSelector } from './group/matrix.ts';
import { questionnaireMembers } from './judge/questionnaire.ts';
import { collectParts } from './page/collect.ts';
import { atOnce, each, type Steps } from '../steps.ts';
import { shadowRootOf } from './page/nodes.ts';
import { unreadableFrames } from './page/frames.ts';
import { startScan, type Scan } from './page/scan.ts';
import { usableAtoms } from './page/usable.ts';
import { asMultiple } from './select/multiple.ts';
import { sectionPaths } from './section/sections.ts';
import { looseTitles, pageTitles, type Title } from './section/titles.ts';
import { virtualLists, type VirtualList } from './virtual/lists.ts';

export interface DetectOptions {
  /** '' for the page itself, else the address of the frame this document is shown in. */
  readonly frame: string;
  /** Opens shadow roots; an extension can hand in one that sees closed roots too. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** Where a page is too long to be read whole, the walk ends after this many controls; all by default. */
  readonly mostControls?: number;
  /** An earlier look found that the page is a questionnaire; a part of it that is in view may say too little. */
  readonly isQuestionnaire?: boolean;
  /** Told now and then how many controls the walk has met. */
  readonly onControls?: (met: number) => void;
}

export interface Detected {
  readonly question: Question;
  readonly elements: QuestionElements;
}

export interface DetectionResult {
  readonly found: readonly Detected[];
  /** Visible frames big enough to hold a form whose document cannot be reached from here, by address. */
  readonly unreadableFrames: readonly string[];
  /** Lists around these questions with rows that are not rendered. */
  readonly lists: readonly VirtualList[];
  /** After how many controls the page was cut off; null where it was read whole. */
  readonly cutAt: number | null;
}

/**
 * Finds every question a person could answer in this document now, in page order. It only ever reads. Child
 * frames are not entered: each has its own agent. A page that is no questionnaire yields nothing.
 */
export const detect = (document: Document, options: DetectOptions): DetectionResult =>
  atOnce(detectInSteps(document, options));

/**
 * The same, to be run a piece at a time. What was looked up stays so until the end: whoever lets the page
 * change in between starts again.
 */
export function* detectInSteps(document: Document, options: DetectOptions): Steps<DetectionResult> {
  const scan = startScan(document, options.shadowRootOf ?? shadowRootOf);
  const parts = yield* collectParts(scan, options);
  const labels = yield* labelsByControl(parts.labels, parts.atoms);
  const usable = yield* usableAtoms(scan, parts.atoms, labels);
  const groups = yield* groupAtoms(scan, usable, labels);
  scan.settled = true;
  yield* recordOwners(
    scan,
    groups.map(({ atoms }) => atoms.map(({ anchor }) => anchor)),
  );
  const around = { scan, labels, placeOf: tableLookup(scan) };
  const rows = yield* each(groups, (group) =>
    isRowSelector(group, around.placeOf) ? [] : asMatrixRow(scan, asMultiple(scan, group), around.placeOf),
  );
  const drafts = yield* attachComments(around, rows.flat());
  yield* recordOwners(scan, drafts.map(anchorsOf));
  const prompted = yield* promptedDrafts(around, drafts);
  const headings = yield* pageTitles(scan, parts.titles);
  const titles = yield* titlesOf(scan, headings, prompted);
  const announced = announcementOf(document, headings, titles);
  const members = yield* questionnaireMembers(prompted, announced, options.isQuestionnaire);
  return {
    found: yield* assemble(scan, members, titles, options.frame),
    unreadableFrames: unreadableFrames(scan, parts.frames),
    lists: yield* virtualLists(
      scan,
      members.map(({ draft }) => firstAtom(draft.control).anchor),
    ),
    cutAt: parts.cutAt,
  };
}

const anchorsOf = ({ control, comment }: Draft): Element[] =>
  [...control.atoms, ...(comment?.atoms ?? [])].map(({ anchor }) => anchor);

function* titlesOf(scan: Scan, headings: readonly Title[], prompted: readonly Prompted[]): Steps<Title[]> {
  const prompts = new Set(prompted.flatMap(({ prompt }) => prompt.block ?? []));
  const loose = yield* each(prompted, ({ draft, field }) => {
    const { anchor, order } = firstAtom(draft.control);
    return looseTitles(scan, { field, anchor, order }, prompts);
  });
  const common = new Set(prompted.map(({ prompt }) => prompt.common));
  return [...headings, ...loose.flat()]
    .filter(({ element, text }) => !prompts.has(element) && !common.has(text))
    .toSorted((a, b) => a.order - b.order);
}

/** What a page says about itself: its title and its first headings, those that are prompts too. */
function announcementOf(document: Document, headings: readonly Title[], titles: readonly Title[]): string {
  const first = [...titles.slice(0, 5), ...headings.slice(0, 2)].map(({ text }) => text);
  return [document.title, ...first].join('\n');
}

function* assemble(
  scan: Scan,
  members: readonly Prompted[],
  titles: readonly Title[],
  frame: string,
): Steps<Detected[]> {
  const sections = yield* sectionPaths(
    titles,
    members.map(({ draft, text }) => ({ ...firstAtom(draft.control), prompt: text })),
  );
  const nameOf = questionNamer();
  return yield* each(members, (found, index) =>
    buildQuestion(scan, found, { frame, section: sections[index] ?? null, nameOf }),
  );
}
