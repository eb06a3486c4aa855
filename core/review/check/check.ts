import { findingKinds, type Checked, type Finding, type Rule } from './finding.ts';
import { changedOnPage } from './rules/changedOnPage.ts';
import { contradiction } from './rules/contradiction.ts';
import { contradictsRecord } from './rules/contradictsRecord.ts';
import { notApproved } from './rules/notApproved.ts';
import { requiredUnanswered } from './rules/requiredUnanswered.ts';
import { staleSource } from './rules/staleSource.ts';

const rules: readonly Rule[] = [
  contradictsRecord,
  contradiction,
  changedOnPage,
  requiredUnanswered,
  notApproved,
  staleSource,
];

/** What a person should look at before the form is handed in: the gravest first, then in page order. */
export function checkBeforeSubmit(checked: Checked): readonly Finding[] {
  const place = new Map(checked.records.map(({ id }, index) => [id, index]));
  return rules
    .flatMap((rule) => rule(checked))
    .toSorted(
      (one, other) =>
        findingKinds.indexOf(one.kind) - findingKinds.indexOf(other.kind) ||
        (place.get(one.recordId) ?? 0) - (place.get(other.recordId) ?? 0),
    );
}
