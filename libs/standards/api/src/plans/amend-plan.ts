import { Injectable } from '@nestjs/common';
import { Clock, Commands, conflict, invalid, recordEvent, type Actor } from '@assay/platform/api';
import type { AmendRuleRequest, PlanResponse } from '@assay/standards/contracts';
import { amendRule, PlanStatus, type AssessmentPlan, type RuleAmendment } from '@assay/standards/domain';
import { keepRules } from './edit-plan';
import { lockedPlan, planResponse } from './plan-row';

/** Changes one rule of a draft: its value, its source, who owns it, how sure we are. */
@Injectable()
export class AmendPlan {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, version: number, request: AmendRuleRequest): Promise<PlanResponse> {
    return this.commands.run(actor, async (manager) => {
      const before = await lockedPlan(manager, actor, id, version);
      if (before.status !== PlanStatus.Draft) throw conflict('plan-not-ready', { planStatus: before.status });
      await keepRules(manager, actor, id, amended(before.plan, request));
      const facts = { path: request.path, version: version + 1 };
      await recordEvent(manager, actor, this.clock.now(), { kind: 'plan.amended', subjectId: id, facts });
      return planResponse(manager, actor, id);
    });
  }
}

function amended(plan: AssessmentPlan, request: AmendRuleRequest): AssessmentPlan {
  const amending = amendRule(plan, amendmentOf(request));
  if (amending.kind === 'amended') return amending.plan;
  const field = amending.reason === 'rule-unknown' ? 'path' : 'input';
  throw invalid([
    { field, code: amending.reason, detail: 'The plan has no such rule, or it does not take this value.' },
  ]);
}

function amendmentOf({ number, grade, flag, ...source }: AmendRuleRequest): RuleAmendment {
  const input = number !== undefined ? number : (grade ?? flag);
  return { ...source, ...(input === undefined ? {} : { input }) };
}
