import { ModerationDecision } from '../moderation-decision';
import { type Objection, objection } from '../objection';

/** Whoever changes or returns a mark says why: the assessor has to learn from it. */
export function moderationSaysWhy({ decision, reason }: { decision: ModerationDecision; reason: string }): readonly Objection[] {
  return decision !== ModerationDecision.Upheld && reason.trim() === '' ? objection('moderation-says-why') : [];
}
