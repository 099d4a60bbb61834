import type { ResultSummaryResponse } from '@assay/grading/contracts';
import { claimWaitKey } from '@assay/grading/domain';
import { SettingKey } from '@assay/people/domain';
import type { LocalDate } from '@assay/platform/util';
import type { RubricGrade } from '@assay/standards/domain';
import type { EntityManager } from 'typeorm';
import { dueDates, type DueDates } from '../deadlines/due-dates';

/** A result as the query reads it, before its deadlines are reckoned. */
export type ResultRow = Omit<ResultSummaryResponse, 'dueOn' | 'overdue' | 'claim'> & {
  /** Local day of its last event. */
  readonly lastHeldOn: LocalDate;
  readonly underAppeal: boolean;
  readonly scale: readonly RubricGrade[];
  readonly outAt: Date | null;
};

/** Results with their deadlines, by the settings: the release after the last event, the claim after the release. */
export async function datedResults<Row extends ResultRow>(manager: EntityManager, rows: readonly Row[], now: Date) {
  const days = await dueDates(manager, [SettingKey.ResultsDue, SettingKey.ClaimWait, SettingKey.ClaimWaitAfterTopGrade]);
  const today = days.dayOf(now);
  return rows.map(({ lastHeldOn, underAppeal, scale, outAt, ...row }) => {
    const dueOn: string = days.after(SettingKey.ResultsDue, lastHeldOn);
    const claim = row.state === 'released' && outAt !== null ? claimOf(days, { ...row, underAppeal, scale, outAt }) : null;
    return { ...row, dueOn, overdue: row.state !== 'released' && today > dueOn, claim };
  });
}

interface Claimable {
  readonly overallGrade: RubricGrade;
  readonly scale: readonly RubricGrade[];
  readonly held: boolean;
  readonly underAppeal: boolean;
  readonly outAt: Date;
}

/** An open appeal or case stops the claim, however long the wait has been over. */
function claimOf(days: DueDates, { overallGrade, scale, held, underAppeal, outAt }: Claimable): ResultSummaryResponse['claim'] {
  const key = claimWaitKey(scale, overallGrade);
  if (key === null) return null;
  return { from: days.after(key, days.dayOf(outAt)), stoppedBy: underAppeal ? 'appeal' : held ? 'case' : null };
}
