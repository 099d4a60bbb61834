import { Injectable } from '@nestjs/common';
import { Transactions } from '@assay/database';
import type { Actor } from '@assay/platform/api';
import type {
  PlanEffectsResponse,
  PlanResponse,
  PlansResponse,
  PlanSimulationResponse,
  PlanSummary,
  ShippedPlansResponse,
} from '@assay/standards/contracts';
import { compareOccupations, planEffects, shippedPlans, simulatePlan, type AssessmentPlan } from '@assay/standards/domain';
import { documentOf } from '../occupations/standards-queries';
import { planSummary } from '../summary-sql';
import { planResponse } from './plan-row';

/** The assessment plans of the organisation, and those that come with the product. */
@Injectable()
export class PlanQueries {
  constructor(private readonly transactions: Transactions) {}

  shipped(): ShippedPlansResponse {
    return { plans: shippedPlans };
  }

  async all(actor: Actor): Promise<PlansResponse> {
    return {
      plans: await this.transactions.run(actor, (manager) => manager.query(everyPlan) as Promise<PlanSummary[]>),
    };
  }

  one(actor: Actor, id: string): Promise<PlanResponse> {
    return this.transactions.run(actor, (manager) => planResponse(manager, actor, id));
  }

  /** What the standard changes, against an older version of it, in the plans made for that one. */
  async effects(actor: Actor, id: string, from: string): Promise<PlanEffectsResponse> {
    return this.transactions.run(actor, async (manager) => {
      const difference = compareOccupations(await documentOf(manager, from), await documentOf(manager, id));
      const rows = (await manager.query(plansOfStandard, [from])) as (PlanSummary & {
        plan: AssessmentPlan;
      })[];
      return { plans: rows.map(({ plan, ...row }) => ({ ...row, effects: planEffects(plan, difference) })) };
    });
  }

  async simulation(actor: Actor, id: string): Promise<PlanSimulationResponse> {
    const { plan } = await this.one(actor, id);
    return { rows: simulatePlan(plan) };
  }
}

const everyPlan = `SELECT ${planSummary} FROM assessment_plan p ORDER BY p.standard_reference, p.version_label DESC, p.id`;

const plansOfStandard = `
  SELECT ${planSummary}, p.document AS plan FROM assessment_plan p WHERE p.standard_version_id = $1
  ORDER BY p.version_label DESC, p.id`;
