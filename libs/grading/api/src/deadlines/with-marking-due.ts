import type { MarkingSummaryResponse } from '@assay/grading/contracts';
import { isBeingMarked, MarkingStage } from '@assay/grading/domain';
import { SettingKey } from '@assay/people/domain';
import type { LocalDate } from '@assay/platform/util';
import type { EntityManager } from 'typeorm';
import { dueDates } from './due-dates';

type Undated = Omit<MarkingSummaryResponse, 'dueOn' | 'overdue'> & { readonly today: string };

/** By when each mark is to be submitted: so long after its event as the organisation decided. */
export async function withMarkingDue(manager: EntityManager, items: readonly Undated[]): Promise<MarkingSummaryResponse[]> {
  if (items.length === 0) return [];
  const days = await dueDates(manager, [SettingKey.MarkingDue]);
  return items.map(({ today, ...item }) => {
    const dueOn = days.after(SettingKey.MarkingDue, item.heldOn as LocalDate);
    const waits = item.stage === MarkingStage.Ready || isBeingMarked(item.stage);
    return { ...item, dueOn, overdue: waits && today > dueOn };
  });
}
