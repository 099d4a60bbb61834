import { methodName } from '../plan-columns';
import { allocatedColumns, allocatedTo } from './allocated-sql';
import { submittedMark } from './submitted-marks';

/** What is allocated to the assessor's account `$1`, as of `$2`; next event first, the latest 500. */
export const markingsSql = `
  SELECT ${allocatedColumns('$2')}, ${methodName} #>> '{}' AS "methodName",
    (SELECT count(*)::int FROM (SELECT DISTINCT ON (j.criterion_id) j.grade FROM judgement j
       WHERE j.attempt_id = t.id AND j.assessor_id = a.id ORDER BY j.criterion_id, j.revision DESC) latest
     WHERE latest.grade IS NOT NULL) AS judged,
    (SELECT ${submittedMark} FROM mark_version v LEFT JOIN moderation o ON o.mark_version_id = v.id
     WHERE v.attempt_id = t.id ORDER BY v.number DESC LIMIT 1) AS "lastMark"
  ${allocatedTo('$1')}
  ORDER BY b.starts_at DESC LIMIT 500`;
