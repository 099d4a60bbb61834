import type { CohortFile, RosterFile } from './files';

export type Files = { kind: 'readable'; cohort: CohortFile; roster: RosterFile } | { kind: 'unreadable'; sentence: string };

/** Parses both files and looks whether their lists and texts are where they should be. */
export function readFiles(cohortText: string, rosterText: string): Files {
  try {
    const cohort = JSON.parse(cohortText) as CohortFile;
    const roster = JSON.parse(rosterText) as RosterFile;
    const fault =
      missingList('cohort', cohort, ['assessors', 'venues', 'apprentices', 'events']) ??
      missingList('roster', roster, ['assignments', 'unscheduled']) ??
      untidyAssignment(roster);
    return fault ? { kind: 'unreadable', sentence: fault } : { kind: 'readable', cohort, roster };
  } catch (error) {
    return {
      kind: 'unreadable',
      sentence: `One of the files is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
    };
  }
}

function missingList(file: string, value: object, lists: string[]): string | null {
  const missing = lists.find((list) => !value || !Array.isArray((value as Record<string, unknown>)[list]));
  return missing ? `The ${file} file has no list “${missing}”.` : null;
}

function untidyAssignment({ assignments }: RosterFile): string | null {
  const at = assignments.findIndex(
    (each) =>
      typeof each?.event !== 'string' ||
      typeof each.assessor !== 'string' ||
      !/^\d{4}-\d{2}-\d{2}$/.test(String(each.date)) ||
      !/^\d{2}:\d{2}$/.test(String(each.start)),
  );
  return at < 0 ? null : `assignments[${at}] of the roster is not an event, an assessor, a date like 2027-01-11 and a start like 09:00.`;
}
