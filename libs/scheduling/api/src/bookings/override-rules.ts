import type { EntityManager } from 'typeorm';
import { BookingOverrideEntity } from '@assay/database';
import { Permission } from '@assay/people/domain';
import { forbidden, recordEvent, type Actor } from '@assay/platform/api';
import { canBeOverridden, decideBooking, type BookingProposal, type Objection } from '@assay/scheduling/domain';
import { Refusal } from './refusal';

/**
 * The objections that are set aside, mostly none. Throws a Refusal where rules object and no reason was given, or where
 * one of them is never set aside; forbidden where whoever asks may not.
 */
export function objectionsSetAside(actor: Actor, proposal: BookingProposal, reason: string | undefined): readonly Objection[] {
  const decision = decideBooking(proposal);
  if (decision.kind === 'accepted') return [];
  if (reason === undefined || !canBeOverridden(decision.objections)) throw new Refusal(decision.objections);
  if (!actor.permissions.has(Permission.OverrideRules)) throw forbidden();
  return decision.objections;
}

/** Keeps in sight that a booking was made against rules. */
export async function recordOverride(
  manager: EntityManager,
  actor: Actor,
  at: Date,
  { bookingId, objections, reason }: { bookingId: string; objections: readonly Objection[]; reason: string | undefined },
): Promise<void> {
  if (objections.length === 0 || reason === undefined) return;
  const rules = objections.map(({ rule }) => rule);
  const { organisationId, accountId: overriddenBy } = actor;
  await manager.insert(BookingOverrideEntity, { organisationId, bookingId, rules, reason, overriddenBy, overriddenAt: at });
  await recordEvent(manager, actor, at, { kind: 'booking.overridden', subjectId: bookingId, facts: { rules } });
}
