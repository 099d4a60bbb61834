import type { ValueOf } from '@assay/platform/util';
import type { CohortWeights } from '../cohort/model/cohort';

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

const usual: CohortWeights = {
  travelMinute: 1,
  idleMinute: 0.25,
  assessorDay: 60,
  lateDay: 15,
  overTargetMinute: 0.3,
  movedEvent: 40,
  unscheduled: 2000,
};

const times: Readonly<Record<WishLevel, number>> = { little: 0.2, usual: 1, much: 4 };

/** The wishes as costs. Placing an assessment always counts for more than any of them. */
export function weightsOf({ sooner, lessTravel, fewerDays, fairer }: CohortWishes): CohortWeights {
  return {
    ...usual,
    lateDay: usual.lateDay * times[sooner],
    travelMinute: usual.travelMinute * times[lessTravel],
    idleMinute: usual.idleMinute * times[lessTravel],
    assessorDay: usual.assessorDay * times[fewerDays],
    overTargetMinute: usual.overTargetMinute * times[fairer],
    unscheduled: 2 * usual.unscheduled,
  };
}
