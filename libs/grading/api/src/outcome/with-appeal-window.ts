import type { ReleasedOutcomeResponse } from '@assay/grading/contracts';
import { SettingKey } from '@assay/people/domain';
import type { EntityManager } from 'typeorm';
import { dueDates } from '../deadlines/due-dates';

/** An outcome as the query reads it, before its appeal window is reckoned. */
export type OutcomeRow = Omit<ReleasedOutcomeResponse, 'appealUntil' | 'mayAppeal'> & {
  readonly outAt: Date;
  readonly underAppeal: boolean;
};

/** Until when each outcome may be appealed, by the setting as it held on the day of its release. */
export async function withAppealWindow(manager: EntityManager, rows: readonly OutcomeRow[], now: Date): Promise<ReleasedOutcomeResponse[]> {
  const days = await dueDates(manager, [SettingKey.AppealWindow]);
  return rows.map(({ outAt, underAppeal, ...row }) => {
    const appealUntil = days.after(SettingKey.AppealWindow, days.dayOf(outAt));
    return { ...row, appealUntil, mayAppeal: !underAppeal && days.dayOf(now) <= appealUntil };
  });
}
