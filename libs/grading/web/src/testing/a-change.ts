import type { ChangeToKeep } from '../keeping/kept-change';

/** A remark on the first duty that has not reached the server yet. */
export const aChange: ChangeToKeep = {
  kind: 'judgement',
  attemptId: 'a1',
  criterionId: 'c1',
  apprenticeName: 'Amara Okafor',
  criterionTitle: 'Duty 1',
  method: 'PUT',
  path: '/api/attempts/a1/judgements/c1',
  body: { remark: 'Clear.' },
  slot: 'judgement a1 c1',
  over: { revision: 0 },
};
