import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assignment, Cohort, Roster } from '@assay/scheduling/domain';
import type { RepairMeasure } from './cohort-measure';
import { runProgram } from './run-program';

const SECONDS = 4;
const MILLISECONDS_PER_DAY = 86_400_000;
const DAYS_TO_FRIDAY = 4;

/** The busiest assessor is away for the busiest week; the roster is repaired in a process of its own. */
export async function measureRepair(folder: string, cohort: Cohort, roster: Roster): Promise<RepairMeasure> {
  const [file, out] = [join(folder, 'published.json'), join(folder, 'repaired.json')];
  writeFileSync(file, JSON.stringify({ ...cohort, published: roster.assignments }));
  const { id, from, to } = busiestWeek(roster.assignments);
  const run = await runProgram(...['cohort', 'repair', file, '--absent', `${id}:${from}..${to}`, '--seconds', `${SECONDS}`, '--out', out]);
  const repaired = JSON.parse(readFileSync(out, 'utf8')) as Roster;
  const standing = roster.assignments.filter(({ assessor, date }) => assessor !== id || date < from || date > to);
  const now = new Map(repaired.assignments.map((assignment) => [assignment.event, assignment]));
  const moved = standing.filter((assignment) => isMoved(assignment, now.get(assignment.event))).length;
  return {
    seconds: run.seconds,
    costBefore: roster.cost.total,
    costAfter: repaired.cost.total,
    displaced: roster.assignments.length - standing.length,
    movedShare: standing.length === 0 ? 0 : moved / standing.length,
  };
}

function isMoved(before: Assignment, after: Assignment | undefined): boolean {
  return after?.assessor !== before.assessor || after.date !== before.date || after.start !== before.start;
}

/** The assessor and the week, Monday to Friday, with the most events. */
function busiestWeek(assignments: readonly Assignment[]) {
  const counts = new Map<string, number>();
  for (const { assessor, date } of assignments) {
    const key = `${mondayOf(date)} ${assessor}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [[busiest = ''] = []] = [...counts].sort(([, one], [, other]) => other - one);
  const [from = '', id = ''] = [busiest.slice(0, 10), busiest.slice(11)];
  return { id, from, to: dayAfter(from, DAYS_TO_FRIDAY) };
}

function mondayOf(date: string): string {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return dayAfter(date, -weekday);
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
