import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { firstRow, pageOf, Transactions, utcText } from '@assay/database';
import { Permission } from '@assay/people/domain';
import { Clock, notFound, recordEvent, type Actor } from '@assay/platform/api';
import type { AdjustmentReasonResponse, AdjustmentResponse, AdjustmentsResponse } from '@assay/scheduling/contracts';

/** Reasonable adjustments: effects for those who plan and assess, reasons for the apprentice and whoever decides. */
@Injectable()
export class AdjustmentQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  all(actor: Actor, offset?: number): Promise<AdjustmentsResponse> {
    return this.transactions.run(actor, (manager) => adjustmentsOf(manager, { enrolmentId: null, id: null }, offset));
  }

  of(actor: Actor, enrolmentId: string): Promise<AdjustmentsResponse> {
    return this.transactions.run(actor, (manager) => adjustmentsOf(manager, { enrolmentId, id: null }));
  }

  /**
   * The words themselves. Staff open them for one transaction, and that they did is recorded. No command: its answer
   * would be kept for repeated requests, and with it the words, where anybody's answers are.
   */
  reason(actor: Actor, id: string): Promise<AdjustmentReasonResponse> {
    return this.transactions.run(actor, async (manager) => {
      const decides = actor.audience === 'staff' && actor.permissions.has(Permission.DecideAdjustment);
      if (decides) await manager.query(`SELECT set_config('app.adjustment_reasons', 'on', true)`);
      const row = await firstRow<AdjustmentReasonResponse>(manager, reasonSql, [id]);
      if (!row) throw notFound();
      if (decides) await recordEvent(manager, actor, this.clock.now(), { kind: 'adjustment.reason-read', subjectId: id });
      return row;
    });
  }
}

/** The adjustment as it stands in the transaction. */
export async function oneAdjustment(manager: EntityManager, id: string): Promise<AdjustmentResponse> {
  const [adjustment] = (await adjustmentsOf(manager, { enrolmentId: null, id })).adjustments;
  if (!adjustment) throw notFound();
  return adjustment;
}

async function adjustmentsOf(
  manager: EntityManager,
  { enrolmentId, id }: { enrolmentId: string | null; id: string | null },
  offset?: number,
): Promise<AdjustmentsResponse> {
  const { items, total } = await pageOf<AdjustmentResponse>(manager, listSql, [enrolmentId, id], offset);
  return { adjustments: items, total };
}

const listSql = `SELECT a.id, a.enrolment_id AS "enrolmentId",
    jsonb_build_object('id', ap.id, 'name', ap.given_name || ' ' || ap.family_name) AS apprentice, a.status,
    a.wanted_minutes AS "wantedMinutes", a.wanted, a.extra_minutes AS "extraMinutes", a.breaks, a.venue_features AS "venueFeatures",
    a.support, ${utcText('a.requested_at')} AS "requestedAt", ${utcText('a.decided_at')} AS "decidedAt", a.decision_reason AS "decisionReason", a.version
  FROM adjustment a JOIN enrolment e ON e.organisation_id = a.organisation_id AND e.id = a.enrolment_id
  JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  WHERE ($1::uuid IS NULL OR a.enrolment_id = $1) AND ($2::uuid IS NULL OR a.id = $2)
  ORDER BY a.status <> 'requested', a.requested_at DESC, a.id`;

const reasonSql = 'SELECT reason, evidence FROM adjustment_reason WHERE adjustment_id = $1';
