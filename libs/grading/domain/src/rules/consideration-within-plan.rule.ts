import { addDays, addMonths, type LocalDate } from '@assay/platform/util';
import type { AssessmentPlan } from '@assay/standards/domain';
import { ConsiderationEffect } from '../considerations/consideration-words';
import { type Objection, objection } from '../objection';

interface AgreedEffect {
  readonly effect: ConsiderationEffect;
  /** Where the window is longer: the last local day asked for. */
  readonly latestOn: LocalDate | null;
  readonly windowEndsOn: LocalDate;
  readonly plan: Pick<AssessmentPlan, 'window' | 'reattempts'>;
  readonly windowStartsOn: LocalDate;
}

/** What is agreed stays within what the plan allows: the window grows by its extension, or to the end of all attempts. */
export function considerationWithinPlan({ effect, latestOn, windowEndsOn, windowStartsOn, plan }: AgreedEffect): readonly Objection[] {
  if (effect === ConsiderationEffect.AttemptNotCounted) return [];
  const all = plan.reattempts.allWithinMonths.value;
  const byExtension = addMonths(windowEndsOn, plan.window.extensionMonths.value);
  const byAll = all === null ? byExtension : addDays(addMonths(windowStartsOn, all), -1);
  const most = byAll > byExtension ? byAll : byExtension;
  return latestOn !== null && latestOn <= most ? [] : objection('consideration-within-plan', { most });
}
