import { statusesThatHoldTime } from '@assay/scheduling/domain';
import { quoted } from './quoted';

/**
 * SQL: `assessor_id` of everybody who has a part in assessing an attempt, once or more: it is booked with them, they mark it,
 * or they mark beside the lead. The arguments are SQL: the organisation's id and the attempt's.
 */
export const assessorsOf = (organisationId: string, attemptId: string): string => {
  const of = (row: string) => `${row}.organisation_id = ${organisationId} AND ${row}.attempt_id = ${attemptId}`;
  return `SELECT q.assessor_id FROM booking q WHERE ${of('q')} AND q.status IN (${quoted(statusesThatHoldTime)})
    UNION ALL SELECT k.assessor_id FROM marking k WHERE ${of('k')}
    UNION ALL SELECT x.assessor_id FROM second_assessor x WHERE ${of('x')}`;
};
