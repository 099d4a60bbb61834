import { readFileSync } from 'node:fs';
import { readCohort } from '@assay/scheduling/domain';
import type { Absence, Cohort, Fault } from '@assay/scheduling/domain';
import { ExitCode } from '../../exit-code';
import { Refusal } from '../../refusal';

const MOST_FAULTS_SHOWN = 20;

/** The cohort of a file, or a refusal that says what is wrong and where. */
export function readCohortFile(file: string): Cohort {
  const reading = readCohort(readText(file));
  if (reading.kind === 'refused') throw new Refusal(faultLines(file, reading.faults));
  return reading.value;
}

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refusal(`There is no readable file ${file}.`, ExitCode.Usage);
  }
}

export function faultLines(file: string, faults: readonly Fault[]): string {
  const shown = faults.slice(0, MOST_FAULTS_SHOWN).map(({ place, sentence }) => `${file}: ${place}: ${sentence}`);
  const more = faults.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more.`] : [])].join('\n');
}

/** `a1:2027-01-11..2027-01-15`: an assessor or a venue, and the first and last date of the absence. */
export function readAbsence(value: string, cohort: Cohort): Absence {
  const match = /^(.+):(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?$/.exec(value);
  const [, id, from, to = from] = match ?? [];
  if (!id || !from || !to || to < from) throw new Refusal(`“${value}” is not an absence like a1:2027-01-11..2027-01-15.`, ExitCode.Usage);
  if (![...cohort.assessors, ...cohort.venues].some((each) => each.id === id)) {
    throw new Refusal(`${cohort.name} has no assessor or venue with the id ${id}.`, ExitCode.Usage);
  }
  return { id, from, to };
}
