import type { TeamChange } from '#core/library/team/planTeamUpdate.ts';
import { asOf } from '../../words/dates.ts';
import { Differences } from '../answers/entry/Differences.tsx';
import type { TeamStep } from '../useLibrary.ts';
import { say } from '../../words/say.ts';

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
        <h3>{say('team.version', { vendor: file.vendor.name, day: day(file.version) })}</h3>
        {held && <p>{say('team.youHave', { day: day(held) })}</p>}
        {held && held > file.version && <p className="caution">{say('team.older')}</p>}
        <p>
          {say('team.plan', {
            added: plan.added,
            changed: plan.changed,
            retired: plan.retired,
            keptOwn: plan.keptOwn,
          })}
        </p>
      </div>
      <Questions sort="added" questions={added} count={plan.added} />
      <Changes sort="changed" changes={changed} count={plan.changed} />
      <Questions sort="retired" questions={retired} count={plan.retired} />
      <Changes sort="keptOwn" changes={keptOwn} count={plan.keptOwn} />
    </>
  );
}

interface QuestionsProps {
  readonly sort: 'added' | 'retired';
  readonly questions: readonly string[];
  readonly count: number;
}

function Questions({ sort, questions, count }: QuestionsProps) {
  if (count === 0) return null;
  return (
    <details>
      <summary>{say(`team.sorts.${sort}`, { count })}</summary>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
        {count > questions.length && <li className="quiet">{say('backup.andMore')}</li>}
      </ul>
    </details>
  );
}

interface ChangesProps {
  readonly sort: 'changed' | 'keptOwn';
  readonly changes: readonly TeamChange[];
  readonly count: number;
}

function Changes({ sort, changes, count }: ChangesProps) {
  if (count === 0) return null;
  return (
    <details>
      <summary>{say(`team.sorts.${sort}`, { count })}</summary>
      <ul>
        {changes.map(({ question, differences }) => (
          <li key={question}>
            {question}
            <Differences differences={differences} />
          </li>
        ))}
        {count > changes.length && <li className="quiet">{say('backup.andMore')}</li>}
      </ul>
    </details>
  );
}
