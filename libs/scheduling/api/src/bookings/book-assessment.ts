import { Injectable } from '@nestjs/common';
import { Commands, type Actor } from '@assay/platform/api';
import type { BookingResponse, BookRequest } from '@assay/scheduling/contracts';
import { BookingStatus } from '@assay/scheduling/domain';
import { AnswerRefusal } from './answer-refusal';
import { ReserveTime } from './reserve-time';
import { wantedBy } from './take-turns';

/** Confirms a time for an attempt: its hold becomes the booking, or the time is taken directly. */
@Injectable()
export class BookAssessment {
  constructor(
    private readonly commands: Commands,
    private readonly reserveTime: ReserveTime,
    private readonly answerRefusal: AnswerRefusal,
  ) {}

  run(actor: Actor, request: BookRequest): Promise<BookingResponse> {
    return this.answerRefusal.during(actor, request, () =>
      this.commands.run(
        actor,
        (manager) => this.reserveTime.run(manager, actor, request, { status: BookingStatus.Confirmed }),
        wantedBy(request),
      ),
    );
  }
}
