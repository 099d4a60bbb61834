import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import { Outbox } from '@assay/platform/api';
import { BookingChangeKind, messagesOfChange, reminderHours } from '@assay/scheduling/domain';
import { BookingChanged, type AnnouncedChange } from '../bookings/booking-changed';
import { keepStepSql, messagesSql, raiseStepSql, replacedSql, startStepSql } from './write-messages-sql';

/**
 * Writes the messages of every change of a booking in the change's own transaction, and raises the SEQUENCE of its
 * calendar event: both exist exactly if the change does. What they say is put into words when they are sent.
 */
@Injectable()
export class WriteMessages implements OnModuleInit {
  constructor(
    private readonly bookingChanged: BookingChanged,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.bookingChanged.listen((manager, change) => this.write(manager, change));
  }

  private async write(manager: EntityManager, change: AnnouncedChange): Promise<void> {
    const wanted = messagesOfChange(change.kind);
    if (wanted.length === 0) return;
    const { bookingId, occurredAt, organisationId } = change;
    await this.outbox.write(manager, organisationId, async () => {
      await rowsOf(manager, stepped[change.kind] ?? messagesSql(keepStepSql), [
        bookingId,
        wanted.map(({ kind }) => kind),
        wanted.map(({ part }) => part),
        occurredAt,
        reminderHours,
      ]);
      if (change.kind === BookingChangeKind.Changed) await rowsOf(manager, replacedSql, [bookingId, occurredAt]);
    });
  }
}

/** Made once, for statements are prepared by their text. */
const stepped: Readonly<Partial<Record<BookingChangeKind, string>>> = {
  [BookingChangeKind.Confirmed]: messagesSql(startStepSql),
  [BookingChangeKind.Changed]: messagesSql(startStepSql),
  [BookingChangeKind.Cancelled]: messagesSql(raiseStepSql),
};
