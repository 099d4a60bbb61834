import { Injectable } from '@nestjs/common';
import { Commands, type Actor } from '@assay/platform/api';
import type { BookingResponse, HoldRequest } from '@assay/scheduling/contracts';
import { BookingStatus } from '@assay/scheduling/domain';
import { AnswerRefusal } from './answer-refusal';
import { ReserveTime } from './reserve-time';
import { wantedBy } from './take-turns';

/** Keeps a time for somebody who is about to confirm it. */
@Injectable()
export class HoldTime {
  constructor(
    private readonly commands: Commands,
    private readonly reserveTime: ReserveTime,
    private readonly answerRefusal: AnswerRefusal,
  ) {}

  run(actor: Actor, request: HoldRequest): Promise<BookingResponse> {
    return this.answerRefusal.during(actor, request, () =>
      this.commands.run(
        actor,
        (manager) => this.reserveTime.run(manager, actor, request, { status: BookingStatus.Held }),
        wantedBy(request),
      ),
    );
  }
}
