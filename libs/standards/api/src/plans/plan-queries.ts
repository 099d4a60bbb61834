import { Injectable } from '@nestjs/common';
import { Transactions } from '@assay/database';
import type { Actor } from '@assay/platform/api';
import type {
  PlanResponse,
  PlansResponse,
  PlanSimulationResponse,
  PlanSummary,
  ShippedPlansResponse,
} from '@assay/standards/contracts';
import { shippedPlans, simulatePlan } from '@assay/standards/domain';
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
      plans: await this.transactions.run(
        actor,
        (manager) => manager.query(everyPlan) as Promise<PlanSummary[]>,
      ),
    };
  }

  one(actor: Actor, id: string): Promise<PlanResponse> {
    return this.transactions.run(actor, (manager) => planResponse(manager, id));
  }

  async simulation(actor: Actor, id: string): Promise<PlanSimulationResponse> {
    const { plan } = await this.one(actor, id);
    return { rows: simulatePlan(plan) };
  }
}

const everyPlan = `SELECT ${planSummary} FROM assessment_plan p ORDER BY p.standard_reference, p.version_label DESC, p.id`;
