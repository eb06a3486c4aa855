import type { Rule } from '../finding.ts';

/** The page no longer shows what was inserted. */
export const changedOnPage: Rule = ({ records }) =>
  records.flatMap(({ id, insertion }) =>
    insertion.state === 'changed'
      ? [{ kind: 'changed-on-page', recordId: id, says: 'changed-on-page', values: {} }]
      : [],
  );
