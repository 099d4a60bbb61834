import { dayNumber } from '../model/calendar-day';
import type { Cohort, CohortWeights } from '../model/cohort';
import { crossReferenceFaults } from './cross-references';
import type { Fault, Reading } from './fault';
import { JsonReader } from './json-reader';
import { parseJson } from './parse-json';
import { readAssignment, readEvent } from './read-event';
import { readApprentice, readAssessor, readVenue } from './read-people';

const MOST_COST = 1e9;
const MOST_ASSESSMENTS = 96;
const MINUTES_PER_DAY = 1440;

/** Reads a cohort file; refuses it with every fault, each with its place. */
export function readCohort(text: string): Reading<Cohort> {
  const json = parseJson(text);
  return json.kind === 'refused' ? json : cohortFrom(json.value);
}

/** The same for a value that is already parsed. */
export function cohortFrom(value: unknown): Reading<Cohort> {
  const faults: Fault[] = [];
  const cohort = readFields(new JsonReader(value, '', faults), faults);
  if (faults.length === 0) faults.push(...crossReferenceFaults(cohort));
  return faults.length === 0 ? { kind: 'read', value: cohort } : { kind: 'refused', faults };
}

function readFields(file: JsonReader, faults: Fault[]): Cohort {
  const limits = file.object('limits');
  const faultAt = (place: string, sentence: string) => void faults.push({ place, sentence });
  return {
    name: file.text('name'),
    gridMinutes: file.whole('gridMinutes', 1, MINUTES_PER_DAY),
    weights: readWeights(file.object('weights')),
    limits: {
      assessmentsPerAssessorDay: limits.whole('assessmentsPerAssessorDay', 0, MOST_ASSESSMENTS),
      legTravelMinutes: limits.number('legTravelMinutes', 0, MOST_COST),
    },
    assessors: file.objects('assessors', readAssessor),
    venues: file.objects('venues', readVenue),
    apprentices: file.objects('apprentices', (reader) => {
      const apprentice = readApprentice(reader, faultAt);
      apprentice.unavailableDates.forEach((date, index) => {
        if (dayNumber(date) === null) reader.fault(`unavailableDates[${index}]`, `The calendar has no date ${date}.`);
      });
      return apprentice;
    }),
    events: file.objects('events', readEvent),
    published: file.isAbsent('published') ? null : file.objects('published', readAssignment),
  };
}

function readWeights(weights: JsonReader): CohortWeights {
  const cost = (field: keyof CohortWeights) => weights.number(field, 0, MOST_COST);
  return {
    travelMinute: cost('travelMinute'),
    idleMinute: cost('idleMinute'),
    assessorDay: cost('assessorDay'),
    lateDay: cost('lateDay'),
    overTargetMinute: cost('overTargetMinute'),
    movedEvent: cost('movedEvent'),
    unscheduled: cost('unscheduled'),
  };
}
