import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BookingRemarkEntity } from '@assay/database';
import { Clock, recordEvent, type AuditActor } from '@assay/platform/api';
import type { BookingChangeKind } from '@assay/scheduling/domain';

/** One step in a booking's life. Facts are opaque ids, instants and codes; no names, no free text about a person. */
export interface BookingChange {
  readonly kind: BookingChangeKind;
  readonly bookingId: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  /** What somebody wrote with it; kept beside the record, never in it. */
  readonly words?: string;
}

/** A change as those hear of it who act on it: whose doing it was, and when. */
export interface AnnouncedChange extends BookingChange {
  readonly organisationId: string;
  /** Null for what the system does by itself. */
  readonly accountId: string | null;
  readonly occurredAt: Date;
}

/** Acts on a change inside its transaction: what it writes stands or falls with the change. It must not be slow. */
export type BookingListener = (manager: EntityManager, change: AnnouncedChange) => Promise<void>;

/**
 * The one place through which every step of a booking's life goes. It records the event and tells those who listen,
 * all in the transaction of the change.
 */
@Injectable()
export class BookingChanged {
  private readonly listeners: BookingListener[] = [];

  constructor(private readonly clock: Clock) {}

  /** From now on `listener` hears of every change; called once, when the application starts. */
  listen(listener: BookingListener): void {
    this.listeners.push(listener);
  }

  async announce(manager: EntityManager, actor: AuditActor, change: BookingChange): Promise<void> {
    const occurredAt = this.clock.now();
    const { organisationId, accountId } = actor;
    const { kind, bookingId: subjectId, facts = {}, words } = change;
    await recordEvent(manager, actor, occurredAt, { kind, subjectId, facts });
    if (words !== undefined && accountId !== null)
      await keepWords(manager, { organisationId, bookingId: subjectId, kind, words, writtenBy: accountId, writtenAt: occurredAt });
    for (const listener of this.listeners) await listener(manager, { ...change, organisationId, accountId, occurredAt });
  }
}

/** Somebody's words, with the step of the booking they belong to. */
export async function keepWords(manager: EntityManager, row: Omit<BookingRemarkEntity, 'id'>): Promise<void> {
  await manager.insert(BookingRemarkEntity, row);
}
