import { rowsOf, Transactions } from '@assay/database';
import type { AssessorDriftResponse, DriftResponse, FiguresQuery } from '@assay/grading/contracts';
import { assessorDrift, type ModeratedMarks } from '@assay/grading/domain';
import { type Actor, Clock } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { moderatedStep } from '../sampling/moderated-steps';
import { around, chosen, figureFilter, inPeriod, type Narrowing } from './figure-filter';
import { readWholeTables } from './read-whole-tables';

interface MonthRow extends ModeratedMarks {
  readonly assessorId: string;
  readonly name: string;
  readonly month: string;
}

/** How far moderation moves each assessor's grades, over the period and month by month. */
@Injectable()
export class DriftQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  drift(actor: Actor, query: FiguresQuery): Promise<DriftResponse> {
    return this.transactions.run(actor, (manager) => this.driftIn(manager, query));
  }

  private async driftIn(manager: EntityManager, query: FiguresQuery): Promise<DriftResponse> {
    const { narrowing, parameters } = await figureFilter(manager, query, this.clock.now());
    await readWholeTables(manager);
    const rows = await rowsOf<MonthRow>(manager, driftSql(narrowing), parameters);
    const assessors = Map.groupBy(rows, ({ assessorId }) => assessorId);
    const drifts = [...assessors.values()].flatMap((months) => driftOf(months) ?? []);
    return {
      assessors: drifts.toSorted((one, other) => Number(other.drifts) - Number(one.drifts) || Math.abs(other.mean) - Math.abs(one.mean)),
    };
  }
}

function driftOf(months: readonly MonthRow[]): AssessorDriftResponse | null {
  const [first] = months;
  const drift = assessorDrift(months.reduce(added, { marks: 0, steps: 0, squares: 0 }));
  if (!first || !drift) return null;
  const { mean, interval, drifts } = drift;
  return {
    assessorId: first.assessorId,
    name: first.name,
    marks: months.reduce((sum, { marks }) => sum + marks, 0),
    mean,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    drifts,
    months: months.map(({ month, marks, steps }) => ({ month, marks, mean: steps / marks })),
  };
}

const added = (sum: ModeratedMarks, { marks, steps, squares }: ModeratedMarks): ModeratedMarks => ({
  marks: sum.marks + marks,
  steps: sum.steps + steps,
  squares: sum.squares + squares,
});

const driftSql = (narrowing: Narrowing): string => `
  WITH moved AS MATERIALIZED (
    SELECT v.assessor_id, date_trunc('month', o.moderated_at AT TIME ZONE $7) AS month, e.assessment_plan_id AS plan, t.method,
      v.grade AS given, o.grade AS moderated, count(*) AS marks
    FROM moderation o
    JOIN mark_version v ON v.id = o.mark_version_id AND o.grade IS NOT NULL
    JOIN attempt t ON t.id = v.attempt_id
    JOIN enrolment e ON e.id = t.enrolment_id ${around(narrowing)}
    WHERE ${inPeriod('o.moderated_at')} AND ${chosen('v.assessor_id', narrowing)}
    GROUP BY 1, 2, 3, 4, 5, 6
  ), steps AS MATERIALIZED (
    SELECT t.*, ${moderatedStep('t.given', 't.moderated')} AS step
    FROM (SELECT DISTINCT plan, method, given, moderated FROM moved) t JOIN assessment_plan pl ON pl.id = t.plan)
  SELECT m.assessor_id AS "assessorId", a.name, to_char(m.month, 'YYYY-MM') AS month, sum(m.marks)::int AS marks,
    coalesce(sum(m.marks * s.step), 0)::int AS steps, coalesce(sum(m.marks * s.step ^ 2), 0)::int AS squares
  FROM moved m
  JOIN steps s USING (plan, method, given, moderated)
  JOIN assessor a ON a.id = m.assessor_id
  GROUP BY m.assessor_id, a.name, m.month ORDER BY m.assessor_id, m.month`;
