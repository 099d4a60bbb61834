import { firstRow } from '@assay/database';
import type { FiguresQuery } from '@assay/grading/contracts';
import type { EntityManager } from 'typeorm';

/** Whether a standard, a method, a provider is asked for: only then is it looked up, which takes longer than to read the dates. */
export interface Narrowing {
  readonly standard: boolean;
  readonly method: boolean;
  readonly provider: boolean;
}

/** Local days, and the parameters $1 to $7 that every query of figures takes. */
export interface FigureFilter {
  readonly from: string;
  readonly to: string;
  readonly narrowing: Narrowing;
  readonly parameters: readonly unknown[];
}

/** Fills what the query leaves out: up to today, from a year before. */
export async function figureFilter(manager: EntityManager, query: FiguresQuery, now: Date): Promise<FigureFilter> {
  const { from, to, standard = null, method = null, providerId = null, assessorId = null } = query;
  const period = await firstRow<{ from: string; to: string; zone: string }>(manager, periodSql, [now, from ?? null, to ?? null]);
  if (!period) throw new Error('The organisation is not there.');
  const { zone, ...days } = period;
  const narrowing = { standard: standard !== null, method: method !== null, provider: providerId !== null };
  return { ...days, narrowing, parameters: [days.from, days.to, standard, method, providerId, assessorId, zone] };
}

const periodSql = `
  SELECT zone, to_char("to", 'YYYY-MM-DD') AS "to", to_char(coalesce($2::date, ("to" - interval '1 year')::date), 'YYYY-MM-DD') AS "from"
  FROM (SELECT zone, coalesce($3::date, ($1::timestamptz AT TIME ZONE zone)::date) AS "to" FROM organisation WHERE id = assay_organisation()) period`;

/** SQL: whether an instant lies in the period, in the organisation's zone ($7). */
export const inPeriod = (instant: string): string =>
  `${instant} >= ($1::date)::timestamp AT TIME ZONE $7 AND ${instant} < ($2::date + 1)::timestamp AT TIME ZONE $7`;

/** SQL: the filters of standard, method, provider and assessor ($3 to $6), where they are asked for. */
export const chosen = (assessor: string, { standard, method, provider }: Narrowing): string => `
  ${standard ? 'pl.standard_reference = $3' : '$3::text IS NULL'} AND ${method ? 't.method = $4' : '$4::text IS NULL'}
  AND ${provider ? 'p.training_provider_id = $5' : '$5::uuid IS NULL'} AND ($6::uuid IS NULL OR ${assessor} = $6)`;

/** SQL: from an enrolment `e` to the plan and the apprentice, where they are asked for. `plan` is the plan's id. */
export const around = ({ standard, provider }: Narrowing, plan = 'e.assessment_plan_id'): string =>
  `${provider ? 'JOIN apprentice p ON p.id = e.apprentice_id' : ''} ${standard ? `JOIN assessment_plan pl ON pl.id = ${plan}` : ''}`;
