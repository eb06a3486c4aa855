import { bySection } from '../sections.ts';
import { standingOf } from '../standing.ts';
import { suggestionOf } from '../state/answers.ts';
import { isApproved } from '../state/approval.ts';
import { isEmptyAnswer, type ReviewRecord } from '../state/record.ts';
import { withheldWords } from '../leaving/exported.ts';
import type { EntryOf, Leaving } from '../leaving/rows.ts';
import { sourceWords, standingWords, utcTime } from '../leaving/words.ts';
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
        <h2>${title ?? 'Without a section'}</h2>
        ${records.flatMap(({ id }) => {
          const row = byId.get(id);
          return row ? questionOf(row, entryOf, history) : [];
        })}
      </section> `,
  );
  return sheet(`Review: ${head.title}`, html`${headOf(head, rows)}${sections}${withheldOf(head.withheld)}`);
}

function headOf({ title, url, vendor, by, at }: SheetHead, rows: readonly Leaving[]): Html {
  const approved = rows.filter(({ record }) => isApproved(record)).length;
  return html`<h1>${title}</h1>
    <dl>
      <dt>Answered by</dt>
      <dd>${vendor}</dd>
      <dt>Form</dt>
      <dd>${url}</dd>
      <dt>Written</dt>
      <dd>${utcTime(at)} by ${by}</dd>
      <dt>Questions</dt>
      <dd>${rows.length}, of which ${approved} approved</dd>
    </dl> `;
}

function questionOf({ record, rows, isWithheld }: Leaving, entryOf: EntryOf, history: boolean): Html {
  const { number, text, help } = record.question;
  const asked = html`<h3>${number && `${number} `}${text}</h3>
    ${help && html`<p class="quiet">${help}</p>`}`;
  if (isWithheld)
    return html`<article>
      ${asked}
      <p class="quiet">${withheldWords}.</p>
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
  if (isEmptyAnswer(answer)) return html`<p class="quiet">No answer.</p>`;
  const parts = [(answer.choice ?? []).join('; '), answer.text ?? ''].filter((part) => part !== '');
  return html`<p class="answer">${parts.join('\n')}</p>`;
}

function groundsOf(record: ReviewRecord, entryOf: EntryOf): Html {
  const entry = record.entryId === null ? null : entryOf(record.entryId);
  const suggestion = suggestionOf(record.match, record.entryId);
  const nearest = record.match.suggestions.length > 0 ? [] : record.match.nearest.slice(0, 3);
  return html`${entry && html`<p class="quiet">Source: ${sourceWords(entry.source)}</p>`}
  ${suggestion && html`<p class="quiet">Confidence: ${suggestion.band} (${suggestion.reason})</p>`}
  ${suggestion?.caution && html`<p class="quiet caution">${suggestion.caution}</p>`}
  ${nearest.flatMap(({ entryId, missing }) => {
    const near = entryOf(entryId);
    const lacks = missing ? `, which does not state ${missing.replaceAll('*', '')}` : '';
    return near
      ? html`<p class="quiet">Nearest: ${near.question} (${sourceWords(near.source)})${lacks}</p>`
      : [];
  })}`;
}

function withheldOf(withheld: readonly string[]): Html | null {
  if (withheld.length === 0) return null;
  return html`<section>
    <h2>Left out of this copy</h2>
    <ul>
      ${withheld.map((text) => html`<li>${text}</li>`)}
    </ul>
  </section>`;
}
