import { missingWords, type GapTopic } from '../leaving/gaps.ts';
import { sourceWords, utcTime } from '../leaving/words.ts';
import { html } from './html.ts';
import { sheet } from './page.ts';
import type { SheetHead } from './reviewSheet.ts';

/** The gap list for people: what the form asks and the documents do not say, topic by topic. */
export function gapSheet({ title, vendor, by, at }: SheetHead, topics: readonly GapTopic[]): string {
  const count = topics.reduce((sum, { gaps }) => sum + gaps.length, 0);
  const body = html`<h1>Gap list: ${title}</h1>
    <p class="quiet">
      ${count} ${count === 1 ? 'question' : 'questions'} that ${vendor} has no answer to on record. Written
      ${utcTime(at)} by ${by}.
    </p>
    ${topics.map(
      ({ topic, gaps }) =>
        html`<section>
          <h2>${topic} (${gaps.length})</h2>
          ${gaps.map(
            (gap) =>
              html`<article>
                <h3>${gap.record.question.text}</h3>
                <p>${missingWords(gap)}</p>
                ${gap.nearest.map((entry) => html`<p class="quiet">Nearest: ${entry.question} (${sourceWords(entry.source)})</p>`)}
              </article> `,
          )}
        </section> `,
    )}`;
  return sheet(`Gap list: ${title}`, body);
}
