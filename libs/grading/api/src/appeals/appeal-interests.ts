import { firstRow } from '@assay/database';
import { DeciderInterest } from '@assay/grading/domain';
import type { LocalDate } from '@assay/platform/util';
import type { EntityManager } from 'typeorm';
import { interestsIn } from '../interests/interests-in';

interface Hands {
  readonly enrolmentId: string;
  readonly prepared: boolean;
  readonly approved: boolean;
  readonly corrected: boolean;
}

/** What binds the account to the appeal's result or its people, on the local day; nothing where it may decide. */
export async function interestsOf(
  manager: EntityManager,
  appealId: string,
  accountId: string,
  today: LocalDate,
): Promise<DeciderInterest[]> {
  const hands = await firstRow<Hands>(manager, handsSql, [appealId, accountId]);
  if (!hands) return [];
  return [
    ...(await interestsIn(manager, accountId, hands, today)),
    ...(hands.prepared ? [DeciderInterest.PreparedRelease] : []),
    ...(hands.approved ? [DeciderInterest.ApprovedRelease] : []),
    ...(hands.corrected ? [DeciderInterest.Corrected] : []),
  ];
}

/** What the account `$2` did with the results of the enrolment that the appeal `$1` is about. */
const handsSql = `
  SELECT a.enrolment_id AS "enrolmentId", EXISTS (SELECT ${released('l.prepared_by')}) AS prepared, EXISTS (SELECT ${released('l.decided_by')}) AS approved,
    EXISTS (SELECT FROM result r JOIN correction c ON c.result_id = r.id
      WHERE r.enrolment_id = a.enrolment_id AND $2 IN (c.prepared_by, c.decided_by)) AS corrected
  FROM appeal a WHERE a.id = $1`;

function released(by: string): string {
  return `FROM result r JOIN release_item i ON i.result_id = r.id JOIN release l ON l.id = i.release_id AND l.status <> 'withdrawn'
      WHERE r.enrolment_id = a.enrolment_id AND ${by} = $2`;
}
