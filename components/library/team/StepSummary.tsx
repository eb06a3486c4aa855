import type { TeamChange } from '#core/library/team/planTeamUpdate.ts';
import { asOf } from '../../words/dates.ts';
import { Differences } from '../answers/entry/Differences.tsx';
import type { TeamStep } from '../useLibrary.ts';

/** The day of an ISO 8601 time, in words. */
function day(time: string): string {
  return asOf(time.slice(0, 10));
}

/** What a team's file would do to one company, in figures and entry by entry. */
export function StepSummary({ step: { file, plan, before } }: { readonly step: TeamStep }) {
  const held = before?.team?.version;
  const { added, changed, retired, keptOwn } = plan.named;
  return (
    <>
      <div role="status">
        <h3>
          {file.vendor.name}, version of {day(file.version)}
        </h3>
        {held && <p>You have the version of {day(held)}.</p>}
        {held && held > file.version && <p className="caution">This file is older than what you have.</p>}
        <p>
          {plan.added} new, {plan.changed} changed, {plan.retired} retired; {plan.keptOwn} of your own
          versions stay.
        </p>
      </div>
      <Questions title="New" questions={added} count={plan.added} />
      <Changes title="Changed" changes={changed} count={plan.changed} />
      <Questions title="Retired" questions={retired} count={plan.retired} />
      <Changes title="Your own versions, beside what the team says" changes={keptOwn} count={plan.keptOwn} />
    </>
  );
}

interface QuestionsProps {
  readonly title: string;
  readonly questions: readonly string[];
  readonly count: number;
}

function Questions({ title, questions, count }: QuestionsProps) {
  if (count === 0) return null;
  return (
    <details>
      <summary>
        {title}: {count}
      </summary>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
        {count > questions.length && <li className="quiet">and more</li>}
      </ul>
    </details>
  );
}

interface ChangesProps {
  readonly title: string;
  readonly changes: readonly TeamChange[];
  readonly count: number;
}

function Changes({ title, changes, count }: ChangesProps) {
  if (count === 0) return null;
  return (
    <details>
      <summary>
        {title}: {count}
      </summary>
      <ul>
        {changes.map(({ question, differences }) => (
          <li key={question}>
            {question}
            <Differences differences={differences} />
          </li>
        ))}
        {count > changes.length && <li className="quiet">and more</li>}
      </ul>
    </details>
  );
}
