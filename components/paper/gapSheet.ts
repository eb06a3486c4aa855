import type { GapTopic } from '#core/review/leaving/gaps.ts';
import { say, sayCount } from '../words/say.ts';
import { missingWords, topicName } from './gapTable.ts';
import { html } from './html.ts';
import { sheet } from './page.ts';
import type { SheetHead } from './reviewSheet.ts';
import { sourceWords, utcTime } from './words.ts';

/** The gap list for people: what the form asks and the documents do not say, topic by topic. */
export function gapSheet({ title, vendor, by, at }: SheetHead, topics: readonly GapTopic[]): string {
  const count = topics.reduce((sum, { gaps }) => sum + gaps.length, 0);
  const heading = say('paper.gapsOf', { title });
  const body = html`<h1>${heading}</h1>
    <p class="quiet">
      ${sayCount('paper.gapCount', count, { vendor })}
      ${say('paper.written', { time: utcTime(at), name: by })}
    </p>
    ${topics.map(
      (group) =>
        html`<section>
          <h2>${topicName(group)} (${group.gaps.length})</h2>
          ${group.gaps.map(
            (gap) =>
              html`<article>
                <h3>${gap.record.question.text}</h3>
                <p>${missingWords(gap)}</p>
                ${gap.nearest.map(
                  ({ question, source }) =>
                    html`<p class="quiet">
                      ${say('paper.nearestIs', { entry: `${question} (${sourceWords(source)})` })}
                    </p>`,
                )}
              </article> `,
          )}
        </section> `,
    )}`;
  return sheet(heading, body);
}
