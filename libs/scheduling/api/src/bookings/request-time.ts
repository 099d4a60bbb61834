import { Injectable } from '@nestjs/common';
import { SettingKey } from '@assay/people/domain';
import { Clock, Commands, type Actor } from '@assay/platform/api';
import type { BookingResponse, BookingWishRequest } from '@assay/scheduling/contracts';
import { BookingStatus } from '@assay/scheduling/domain';
import { AnswerRefusal } from './answer-refusal';
import { ReserveTime } from './reserve-time';
import { answerBy } from './setting-time';

/** A provider or an apprentice asks for a time. It is kept for them until the organisation has answered. */
@Injectable()
export class RequestTime {
  constructor(
    private readonly commands: Commands,
    private readonly reserveTime: ReserveTime,
    private readonly answerRefusal: AnswerRefusal,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, request: BookingWishRequest): Promise<BookingResponse> {
    return this.answerRefusal.during(actor, request, () =>
      this.commands.run(actor, async (manager) => {
        const heldUntil = await answerBy(manager, SettingKey.ConfirmationTime, this.clock.now(), new Date(request.startsAt));
        return this.reserveTime.run(manager, actor, request, { status: BookingStatus.Requested, heldUntil });
      }),
    );
  }
}
