import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { BookingEntity } from '@assay/database';
import { conflict, type Actor } from '@assay/platform/api';
import { BookingRuleCode, objectionsToAssessor } from '@assay/scheduling/domain';
import { LoadFacts } from '../facts/load-facts';

/** Refuses to make a booking firmer once something binds its assessor to the apprentice, employer or provider. */
@Injectable()
export class RequireIndependence {
  constructor(private readonly loadFacts: LoadFacts) {}

  /** What has become known since the booking was made counts as well. */
  async run(manager: EntityManager, actor: Actor, booking: BookingEntity): Promise<void> {
    const start = booking.startsAt.getTime();
    const period = { from: start, until: start + 1 };
    const wanted = {
      attemptId: booking.attemptId,
      assessorIds: [booking.assessorId],
      roomIds: [],
      period,
      mode: booking.mode,
      replacing: booking.id,
    };
    const { facts, assessors } = await this.loadFacts.run(manager, actor, wanted);
    const objections = assessors.flatMap((assessor) => objectionsToAssessor({ facts, assessor, start }));
    if (objections.some(({ rule }) => rule === BookingRuleCode.AssessorIsIndependent)) throw conflict('interest-declared');
  }
}
