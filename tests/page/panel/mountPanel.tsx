import type { AnswerParts, Question } from '#core/types.ts';
import type { Matching } from '#adapters/matching/matching.ts';
import { openSaving } from '#adapters/learning/saving.ts';
import { memoryLibrary } from '../../unit/adapters/library/memoryLibrary.ts';
import { openRecordOfAnswers } from '#adapters/matching/record.ts';
import { renderPanel } from '#components/panel/renderPanel.tsx';
import { ada, matchOf, onPage, suggestion, textarea, words } from '../../unit/review/questions.ts';
import { fakePage, type FakePage } from '../../unit/adapters/desk/fakePage.ts';
import { memoryStorage } from '../../unit/adapters/desk/memoryStorage.ts';
import { openTestDesk } from '../../unit/adapters/desk/openTestDesk.ts';

/** What a test may ask of the panel under test. */
export interface Scene {
  readonly count?: number;
  readonly firstVisit?: boolean;
  readonly agreed?: boolean;
  /** What the page holds in its first question. */
  readonly filled?: string;
  readonly maxLength?: number | null;
  /** The first question, in other words. */
  readonly firstAsks?: string;
  readonly fails?: 'not-allowed';
  /** The page is still being read, and so many controls were met. */
  readonly reading?: number;
  readonly cutAt?: number;
  /** Addresses of frames that cannot be read. */
  readonly frames?: readonly string[];
  /** Where the questions stand: '' for the page itself. */
  readonly frame?: string;
}

const library = await openRecordOfAnswers();
const idOf = async (words: string) => (await library.search('wildix', words))[0]?.id ?? '';
const weekly = await idOf('snapshot weekly');
const daily = await idOf('configuration backup');

const radio = { kind: 'radio', options: ['Yes', 'Partly', 'No'], required: true, maxLength: null } as const;
const asked = [
  { section: 'Backups', text: 'How often are backups taken?' },
  { section: 'Backups', text: 'Are backups encrypted?', control: radio, comment: textarea },
  { section: 'Access', text: 'Is MFA required?', control: radio },
  { section: 'Access', text: 'How are passwords stored?' },
] as const satisfies Partial<Question>[];

function questionsOf({
  firstAsks,
  count = asked.length,
  filled,
  maxLength = null,
  frame = '',
}: Scene): Question[] {
  return Array.from({ length: count }, (_, index) => {
    const one: Partial<Question> & { text: string } = asked[index % asked.length] ?? asked[0];
    const plain = index < asked.length ? one.text : `${one.text} (${index})`;
    const text = index === 0 ? (firstAsks ?? plain) : plain;
    const value = words(index === 0 ? (filled ?? null) : null);
    const control = one.control ?? { ...textarea, maxLength };
    return onPage({ ...one, frame, id: `q${index}`, text, control, value });
  });
}

const matching: Matching = async (_, asks) =>
  asks.map(({ text, control, comment }): ReturnType<typeof matchOf> => {
    const nearest = [{ entryId: daily, confidence: 0.2, missing: '*second factor*' }];
    if (text.includes('MFA')) return { suggestions: [], nearest };
    const answer: AnswerParts = control?.options.length
      ? { choice: ['Yes'], text: comment ? 'With AES-256.' : null }
      : words('Once a week, on Sundays.');
    const band = text.includes('passwords') ? 'medium' : 'high';
    const other = suggestion({ entryId: daily, band: 'low', answer: words('Daily, if configured.') });
    return matchOf(suggestion({ entryId: weekly, band, answer }), other);
  });

/** A page so long that only the person ends its reading. */
function keepReading(page: FakePage, met: number): void {
  page.detect = (_, onProgress) => {
    onProgress?.(met);
    return new Promise((resolve) => {
      page.stopDetecting = () => resolve({ ok: false, problem: 'reading-stopped' });
    });
  };
}

async function mount(scene: Scene): Promise<void> {
  const storage = memoryStorage();
  const site = 'https://portal.example';
  if (!scene.firstVisit) {
    await storage.writeSite({ site, vendorId: 'wildix', agreedAt: scene.agreed ? 1 : null });
  }
  const page = fakePage(questionsOf(scene));
  page.unreadableFrames = scene.frames ?? [];
  page.cutAt = scene.cutAt ?? null;
  const origins: string[] = [];
  // The person agrees to whatever the browser asks.
  const askForOrigin = async (origin: string) => {
    origins.push(origin);
    page.unreadableFrames = [];
    return true;
  };
  const failure = { ok: false, problem: scene.fails ?? 'not-allowed' } as const;
  const ports = { match: matching, askForOrigin, ...(scene.fails && { openPage: async () => failure }) };
  const saving = openSaving(memoryLibrary(), {
    url: site,
    person: ada,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
  });
  const desk = await openTestDesk({ storage, page, ports });
  const other = await openTestDesk({ storage, page, ports });
  if (scene.reading) {
    keepReading(page, scene.reading);
    void desk.scan();
  }
  Object.assign(globalThis, { desk, other, memory: storage, held: page.held, page, origins });
  renderPanel({ desk, library, saving, openBeside: null, openLibrary: () => {} });
}

Object.assign(globalThis, { mount });
