import { form, max, min, required } from '@angular/forms/signals';
import type { WritableSignal } from '@angular/core';
import { atMost, type Choice } from '@assay/platform/ui';
import type { CohortOptionsRequest } from '@assay/scheduling/contracts';
import { AssessmentMode, cohortRunLimits, WishLevel } from '@assay/scheduling/domain';
import type { AssessmentMethod } from '@assay/standards/domain';
import { wishWords } from './cohort-words';

/** The answers on the page, as its fields hold them. */
export interface CohortAnswers {
  readonly name: string;
  readonly sooner: WishLevel;
  readonly lessTravel: WishLevel;
  readonly fewerDays: WishLevel;
  readonly fairer: WishLevel;
  readonly observation: string;
  readonly discussion: string;
  readonly from: string;
  readonly until: string;
  readonly dueWithinDays: number | null;
  readonly assessmentsPerDay: number | null;
  readonly legTravelMinutes: number | null;
  readonly seconds: string;
}

export const usualAnswers: CohortAnswers = {
  name: '',
  sooner: WishLevel.Usual,
  lessTravel: WishLevel.Usual,
  fewerDays: WishLevel.Usual,
  fairer: WishLevel.Usual,
  observation: '',
  discussion: '',
  from: '',
  until: '',
  dueWithinDays: 28,
  assessmentsPerDay: 3,
  legTravelMinutes: 120,
  seconds: '30',
};

export const wishChoices: readonly Choice[] = Object.values(WishLevel).map((value) => ({ value, label: wishWords[value] }));

export const secondsChoices: readonly Choice[] = [
  { value: '5', label: '5 seconds' },
  { value: '10', label: '10 seconds' },
  { value: '30', label: '30 seconds' },
  { value: '60', label: '1 minute' },
  { value: '300', label: '5 minutes' },
];

export const placeChoices: readonly Choice[] = [
  { value: AssessmentMode.Online, label: 'Online' },
  { value: AssessmentMode.Onsite, label: 'At the workplace' },
  { value: AssessmentMode.Venue, label: 'At a venue' },
];

/** The form over the answers, with the limits that the server keeps. */
export function cohortForm(answers: WritableSignal<CohortAnswers>) {
  const { assessmentsPerDay, legTravelMinutes, dueWithinDays, name } = cohortRunLimits;
  return form(answers, (path) => {
    required(path.name, { message: 'Give the roster a name' });
    atMost(path.name, name.max);
    for (const [field, limit, label] of [
      [path.assessmentsPerDay, assessmentsPerDay, 'most assessments a day'],
      [path.legTravelMinutes, legTravelMinutes, 'longest journey'],
      [path.dueWithinDays, dueWithinDays, 'days'],
    ] as const) {
      required(field, { message: `Enter the ${label}` });
      min(field, limit.min, { message: `At least ${limit.min}` });
      max(field, limit.max, { message: `At most ${limit.max}` });
    }
  });
}

/** The answers as the server wants them. */
export function optionsOf(answers: CohortAnswers): CohortOptionsRequest {
  const { sooner, lessTravel, fewerDays, fairer, from, until } = answers;
  const place = (method: AssessmentMethod, mode: string) => (mode === '' ? [] : [{ method, mode: mode as AssessmentMode }]);
  return {
    wishes: { sooner, lessTravel, fewerDays, fairer },
    places: [...place('observation', answers.observation), ...place('professional-discussion', answers.discussion)],
    ...(from === '' ? {} : { from }),
    ...(until === '' ? {} : { until }),
    dueWithinDays: answers.dueWithinDays ?? usualAnswers.dueWithinDays ?? 0,
    assessmentsPerDay: answers.assessmentsPerDay ?? 1,
    legTravelMinutes: answers.legTravelMinutes ?? 0,
    seconds: Number(answers.seconds),
  };
}

/** The answers that led to a run. */
export function answersOf(name: string, options: CohortOptionsRequest): CohortAnswers {
  const { wishes, places, from = '', until = '', seconds, ...limits } = options;
  const mode = (wanted: AssessmentMethod) => places.find(({ method }) => method === wanted)?.mode ?? '';
  return {
    ...wishes,
    ...limits,
    name,
    from,
    until,
    observation: mode('observation'),
    discussion: mode('professional-discussion'),
    seconds: String(seconds),
  };
}
