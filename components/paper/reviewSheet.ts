import type { Entry, Near } from '#core/types.ts';
import { bySection } from '#core/review/sections.ts';
import { standingOf } from '#core/review/standing.ts';
import { suggestionOf } from '#core/review/state/answers.ts';
import { isApproved } from '#core/review/state/approval.ts';
import { isEmptyAnswer, type ReviewRecord } from '#core/review/state/record.ts';
import type { EntryOf, Leaving } from '#core/review/leaving/rows.ts';
import { remarkWords } from '../words/remarks.ts';
import { say, sayCount } from '../words/say.ts';
import { bandOf, sourceWords, standingWords, utcTime } from './words.ts';
import { historyOf } from './history.ts';
import { html, type Html } from './html.ts';
import { sheet } from './page.ts';

/** What a sheet says above its questions. */
export interface SheetHead {
  readonly title: string;
  readonly url: string;
  readonly vendor: string;
  readonly by: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly withheld: readonly string[];
}

/** A review for people, to read on a screen or to print: with `history`, every act on every question too. */
export function reviewSheet(
  head: SheetHead,
  rows: readonly Leaving[],
  entryOf: EntryOf,
  { history }: { readonly history: boolean },
): string {
  const byId = new Map(rows.map((row) => [row.record.id, row]));
  const sections = bySection(rows.map(({ record }) => record)).map(
    ({ title, records }) =>
      html`<section>
        <h2>${title ?? say('paper.noSection')}</h2>
        ${records.flatMap(({ id }) => {
          const row = byId.get(id);
          return row ? questionOf(row, entryOf, history) : [];
        })}
      </section> `,
  );
  return sheet(
    say('paper.reviewOf', { title: head.title }),
    html`${headOf(head, rows)}${sections}${withheldOf(head.withheld)}`,
  );
}

function headOf({ title, url, vendor, by, at }: SheetHead, rows: readonly Leaving[]): Html {
  const approved = rows.filter(({ record }) => isApproved(record)).length;
  return html`<h1>${title}</h1>
    <dl>
      <dt>${say('paper.answeredBy')}</dt>
      <dd>${vendor}</dd>
      <dt>${say('paper.form')}</dt>
      <dd>${url}</dd>
      <dt>${say('paper.file')}</dt>
      <dd>${say('paper.written', { time: utcTime(at), name: by })}</dd>
      <dt>${say('paper.questions')}</dt>
      <dd>${sayCount('paper.approvedOf', rows.length, { approved })}</dd>
    </dl> `;
}

function questionOf({ record, rows, isWithheld }: Leaving, entryOf: EntryOf, history: boolean): Html {
  const { number, text, help } = record.question;
  const asked = html`<h3>${number && `${number} `}${text}</h3>
    ${help && html`<p class="quiet">${help}</p>`}`;
  if (isWithheld)
    return html`<article>
      ${asked}
      <p class="quiet">${say('paper.withheld')}.</p>
    </article>`;
  const { approval } = record;
  const when = isApproved(record) && approval ? `, ${utcTime(approval.at)}` : '';
  return html`<article data-state="${standingOf(record)}">
    ${asked} ${answerOf(record)}
    <p class="state">${standingWords(record)}${when}</p>
    ${groundsOf(record, entryOf)}
    ${
      history &&
      html`<ul>
        ${rows.map((row) => html`<li>${historyOf(row)}</li>`)}
      </ul>`
    }
  </article> `;
}

function answerOf({ answer }: ReviewRecord): Html {
  if (isEmptyAnswer(answer)) return html`<p class="quiet">${say('paper.noAnswer')}</p>`;
  const parts = [(answer.choice ?? []).join('; '), answer.text ?? ''].filter((part) => part !== '');
  return html`<p class="answer">${parts.join('\n')}</p>`;
}

function groundsOf(record: ReviewRecord, entryOf: EntryOf): Html {
  const entry = record.entryId === null ? null : entryOf(record.entryId);
  const suggestion = suggestionOf(record.match, record.entryId);
  const nearest = record.match.suggestions.length > 0 ? [] : record.match.nearest.slice(0, 3);
  const source = entry && say('paper.sourceIs', { source: sourceWords(entry.source) });
  const why =
    suggestion && say('paper.confidenceIs', { band: bandOf(record), reason: remarkWords(suggestion.reason) });
  return html`${source && html`<p class="quiet">${source}</p>`} ${why && html`<p class="quiet">${why}</p>`}
  ${suggestion?.caution && html`<p class="quiet caution">${remarkWords(suggestion.caution)}</p>`}
  ${nearest.flatMap(({ entryId, missing }) => {
    const near = entryOf(entryId);
    return near ? html`<p class="quiet">${nearWords(near, missing)}</p>` : [];
  })}`;
}

function nearWords({ question, source }: Entry, missing: Near['missing']): string {
  const entry = `${question} (${sourceWords(source)})`;
  return missing
    ? say('paper.nearestLacks', { entry, missing: remarkWords(missing) })
    : say('paper.nearestIs', { entry });
}

function withheldOf(withheld: readonly string[]): Html | null {
  if (withheld.length === 0) return null;
  return html`<section>
    <h2>${say('paper.leftOut')}</h2>
    <ul>
      ${withheld.map((text) => html`<li>${text}</li>`)}
    </ul>
  </section>`;
}
