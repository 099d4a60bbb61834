import type { ValueOf } from '@assay/platform/util';
import type { CohortWeights } from '../cohort/model/cohort';
import { usualWeights } from '../cohort/model/usual-weights';

/** How much a person cares about something. */
export const WishLevel = { Little: 'little', Usual: 'usual', Much: 'much' } as const;
export type WishLevel = ValueOf<typeof WishLevel>;

/** What a good roster is, in the words of the person who asks for one. */
export interface CohortWishes {
  readonly sooner: WishLevel;
  readonly lessTravel: WishLevel;
  /** Fewer days on which an assessor sets out at all. */
  readonly fewerDays: WishLevel;
  /** Work shared in proportion to the time people have. */
  readonly fairer: WishLevel;
}

const times: Readonly<Record<WishLevel, number>> = { little: 0.2, usual: 1, much: 4 };

/** The wishes as costs. Placing an assessment always counts for more than any of them. */
export function weightsOf({ sooner, lessTravel, fewerDays, fairer }: CohortWishes): CohortWeights {
  return {
    ...usualWeights,
    lateDay: usualWeights.lateDay * times[sooner],
    travelMinute: usualWeights.travelMinute * times[lessTravel],
    idleMinute: usualWeights.idleMinute * times[lessTravel],
    assessorDay: usualWeights.assessorDay * times[fewerDays],
    overTargetMinute: usualWeights.overTargetMinute * times[fairer],
    unscheduled: 2 * usualWeights.unscheduled,
  };
}
