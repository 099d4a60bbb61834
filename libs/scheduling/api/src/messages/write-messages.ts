import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { enterOrganisation, rowsOf, tenantOf } from '@assay/database';
import { Jobs } from '@assay/platform/api';
import { BookingChangeKind, messagesOfChange, reminderHours } from '@assay/scheduling/domain';
import { BookingChanged, type AnnouncedChange } from '../bookings/booking-changed';
import { sendMessagesQueue } from './send-messages-queue';
import { keepStepSql, messagesSql, raiseStepSql, replacedSql, startStepSql } from './write-messages-sql';

/**
 * Writes the messages of every change of a booking in the change's own transaction, and raises the SEQUENCE of its
 * calendar event: both exist exactly if the change does. What they say is put into words when they are sent.
 */
@Injectable()
export class WriteMessages implements OnModuleInit {
  constructor(
    private readonly bookingChanged: BookingChanged,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.bookingChanged.listen((manager, change) => this.write(manager, change));
  }

  private async write(manager: EntityManager, change: AnnouncedChange): Promise<void> {
    const wanted = messagesOfChange(change.kind);
    if (wanted.length === 0) return;
    const { bookingId, occurredAt, organisationId } = change;
    await asStaff(manager, organisationId, async () => {
      await rowsOf(manager, stepped[change.kind] ?? messagesSql(keepStepSql), [
        bookingId,
        wanted.map(({ kind }) => kind),
        wanted.map(({ part }) => part),
        occurredAt,
        reminderHours,
      ]);
      if (change.kind === BookingChangeKind.Changed) await rowsOf(manager, replacedSql, [bookingId, occurredAt]);
    });
    await this.jobs.enqueue(manager, sendMessagesQueue, { organisationId });
  }
}

/** Made once, for statements are prepared by their text. */
const stepped: Readonly<Partial<Record<BookingChangeKind, string>>> = {
  [BookingChangeKind.Confirmed]: messagesSql(startStepSql),
  [BookingChangeKind.Changed]: messagesSql(startStepSql),
  [BookingChangeKind.Cancelled]: messagesSql(raiseStepSql),
};

/** An apprentice who cancels does not see the assessor's messages: the work is done as staff, and their view given back. */
async function asStaff(manager: EntityManager, organisationId: string, work: () => Promise<void>): Promise<void> {
  const asker = tenantOf(manager);
  if (asker?.audience !== 'outside') return work();
  await enterOrganisation(manager, { organisationId, audience: 'staff', subjectId: null });
  await work();
  await enterOrganisation(manager, asker);
}
