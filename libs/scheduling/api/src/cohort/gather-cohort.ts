import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { organisationZone, rowsOf } from '@assay/database';
import { Clock, type Actor } from '@assay/platform/api';
import { addDays, dateIn, isLocalDate, startOfDay, type LocalDate } from '@assay/platform/util';
import {
  cohortRunLimits,
  weightsOf,
  type AssessorFacts,
  type AttemptFacts,
  type CohortFacts,
  type EventPin,
  type Interest,
  type PlacedRoom,
  type StaffedAssessor,
  type WaitingEvent,
} from '@assay/scheduling/domain';
import { LoadFacts, type LoadedFacts } from '../facts/load-facts';
import { lastDay } from '../sql/fragments';
import type { CohortWanted } from './cohort-record';
import { cohortTies } from './cohort-ties';
import { assessorHomes, roomPlaces, type PlaceOf } from './places';
import { standingBookings, withoutStanding, type StandingBooking } from './standing-bookings';

interface ChosenAttempt {
  readonly id: string;
  readonly kind: string;
  readonly method: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly lastDay: LocalDate | null;
}

/** What is asked of the database: a run's wish, its pins, and the run whose publication is repaired. */
export interface CohortQuestion {
  readonly name: string;
  readonly wanted: CohortWanted;
  readonly pins: ReadonlyMap<string, EventPin>;
  readonly repairs: string | null;
}

type Period = CohortFacts['period'];

/** Reads everything a cohort rests on by the same door as a single booking, so that both decide on the same facts. */
@Injectable()
export class GatherCohort {
  constructor(
    private readonly loadFacts: LoadFacts,
    private readonly clock: Clock,
  ) {}

  async run(manager: EntityManager, actor: Actor, question: CohortQuestion): Promise<CohortFacts> {
    const { wanted, repairs } = question;
    const chosen = await rowsOf<ChosenAttempt>(manager, chosenSql, [wanted.attemptIds]);
    const period = await this.periodOf(manager, wanted, chosen);
    const standing = repairs === null ? [] : await standingBookings(manager, repairs, wanted.attemptIds);
    const events: WaitingEvent[] = [];
    const staffed: LoadedFacts[] = [];
    const kinds = new Set<string>();
    for (const attempt of chosen) {
      const withEverybody = !kinds.has(attempt.kind);
      kinds.add(attempt.kind);
      const loaded = await this.load(manager, actor, { attempt, period, withEverybody, wanted, standing });
      if (withEverybody) staffed.push(loaded);
      events.push({ facts: loaded.facts, workplace: pointOf(attempt) });
    }
    const [homes, places] = [await assessorHomes(manager), await roomPlaces(manager)];
    const interests = await cohortTies(manager, wanted.attemptIds);
    const facts: CohortFacts = {
      name: question.name,
      period,
      weights: weightsOf(wanted.options.wishes),
      limits: { assessmentsPerAssessorDay: wanted.options.assessmentsPerDay, legTravelMinutes: wanted.options.legTravelMinutes },
      dueWithinDays: wanted.options.dueWithinDays,
      events,
      assessors: mergedAssessors(staffed, homes, interests),
      rooms: placedRooms(staffed, places),
      pins: question.pins,
      absences: wanted.absences.map(({ assessorId, from, until }) => ({ id: assessorId, from, to: until })),
      published: repairs === null ? null : standing.map(({ assignment }) => assignment),
    };
    return withoutStanding(facts, standing);
  }

  /** From the day wished for, or today, to the last day of any attempt; never further than a run looks. */
  private async periodOf(manager: EntityManager, { options }: CohortWanted, chosen: readonly ChosenAttempt[]): Promise<Period> {
    const zone = await organisationZone(manager);
    const today = dateIn(zone, this.clock.now().getTime());
    const first = options.from !== undefined && isLocalDate(options.from) && options.from > today ? options.from : today;
    const furthest = addDays(first, cohortRunLimits.days - 1);
    const ends = chosen.flatMap((attempt) => attempt.lastDay ?? []).reduce<LocalDate>((last, end) => (end > last ? end : last), first);
    const wished = options.until !== undefined && isLocalDate(options.until) ? options.until : ends;
    const last = [wished < first ? first : wished, furthest].reduce((one, other) => (one < other ? one : other));
    return { first, last, from: startOfDay(first, zone), until: startOfDay(addDays(last, 1), zone) };
  }

  private async load(manager: EntityManager, actor: Actor, asked: AskedAttempt): Promise<LoadedFacts> {
    const { attempt, period, withEverybody, wanted, standing } = asked;
    const replacing = standing.find(({ assignment }) => assignment.event === attempt.id)?.bookingId;
    const who = withEverybody ? { assessorIds: null, roomIds: null } : { assessorIds: [], roomIds: [] };
    const loaded = await this.loadFacts.run(manager, actor, {
      attemptId: attempt.id,
      ...who,
      period,
      ...(replacing === undefined ? {} : { replacing }),
    });
    return { ...loaded, facts: placed(loaded.facts, wanted) };
  }
}

interface AskedAttempt {
  readonly attempt: ChosenAttempt;
  readonly period: Period;
  readonly withEverybody: boolean;
  readonly wanted: CohortWanted;
  readonly standing: readonly StandingBooking[];
}

/** Where a person wants the method to take place, if the plan lets it. */
function placed(facts: AttemptFacts, { options }: CohortWanted): AttemptFacts {
  const wish = options.places.find(({ method }) => method === facts.planned.method)?.mode;
  return wish !== undefined && facts.planned.places.value.includes(wish) ? { ...facts, mode: wish } : facts;
}

function pointOf({ latitude, longitude }: ChosenAttempt) {
  return latitude === null || longitude === null ? null : { lat: latitude, lon: longitude };
}

/** Everybody once, with what they are competent in for every standard and method that was asked about, and what binds them to anybody in the cohort. */
function mergedAssessors(
  staffed: readonly LoadedFacts[],
  homes: PlaceOf,
  interests: ReadonlyMap<string, readonly Interest[]>,
): StaffedAssessor[] {
  const byId = new Map<string, AssessorFacts>();
  for (const facts of staffed.flatMap(({ assessors }) => assessors)) {
    const known = byId.get(facts.id);
    byId.set(facts.id, known ? { ...known, competences: [...known.competences, ...facts.competences] } : facts);
  }
  return [...byId.values()].map((facts) => ({
    facts: { ...facts, interests: interests.get(facts.id) ?? [] },
    home: homes.get(facts.id) ?? null,
  }));
}

function placedRooms([first]: readonly LoadedFacts[], places: PlaceOf): PlacedRoom[] {
  return (first?.rooms ?? []).map((facts) => ({ facts, at: places.get(facts.id) ?? null }));
}

/** In an order of their own, so that the same choice gives the same roster. */
const chosenSql = `SELECT t.id, e.assessment_plan_id || '/' || t.method AS kind, t.method, em.latitude, em.longitude, ${lastDay}::text AS "lastDay"
  FROM attempt t
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  JOIN employer em ON em.organisation_id = ap.organisation_id AND em.id = ap.employer_id
  WHERE t.id = ANY($1::uuid[]) ORDER BY t.id`;
