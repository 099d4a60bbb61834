import {
  ChoiceField,
  IdField,
  InstantField,
  ListField,
  ObjectField,
  PageResponse,
  TextField,
  TextsField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { AdjustmentDecision, adjustmentLimits, AdjustmentStatus } from '@assay/scheduling/domain';
import { AdjustmentEffectResponse } from './booking-detail';
import { NamedResponse } from './named';

const { minutes, wanted, reason, told, breaks, support } = adjustmentLimits;

/** `POST /api/enrolments/:id/adjustments`. */
export class RequestAdjustmentRequest {
  @WholeNumberField(minutes)
  readonly extraMinutes!: number;

  @TextField({ ...wanted, optional: true, description: 'What else would help: breaks, a room, somebody’s support. Not why.' })
  readonly wanted?: string;

  @TextField({ ...reason, description: 'Why it is needed. Read by the apprentice and by whoever decides, nobody else.' })
  readonly reason!: string;

  @TextField({ ...reason, optional: true, description: 'What shows it, e.g. a letter and who wrote it.' })
  readonly evidence?: string;
}

/** `POST /api/adjustments/:id/decision`, with `If-Match`. */
export class DecideAdjustmentRequest {
  @ChoiceField(AdjustmentDecision)
  readonly decision!: AdjustmentDecision;

  @WholeNumberField(minutes)
  readonly extraMinutes!: number;

  @TextField({ ...breaks, optional: true })
  readonly breaks?: string;

  @TextsField({ max: 20, length: 40, optional: true, description: 'What the room must have.' })
  readonly venueFeatures?: readonly string[];

  @TextField({ ...support, optional: true })
  readonly support?: string;

  @TextField({ ...told, description: 'What the apprentice is told.' })
  readonly reason!: string;
}

export class AdjustmentResponse extends AdjustmentEffectResponse {
  @IdField()
  readonly id!: string;

  @IdField()
  readonly enrolmentId!: string;

  @ObjectField(() => NamedResponse)
  readonly apprentice!: NamedResponse;

  @ChoiceField(AdjustmentStatus)
  readonly status!: AdjustmentStatus;

  @WholeNumberField(minutes)
  readonly wantedMinutes!: number;

  @TextField({ min: 0, max: 500 })
  readonly wanted!: string;

  @InstantField()
  readonly requestedAt!: string;

  @InstantField({ nullable: true })
  readonly decidedAt!: string | null;

  @TextField({ max: 500, nullable: true })
  readonly decisionReason!: string | null;

  @WholeNumberField({ min: 1, max: 2_147_483_647 })
  readonly version!: number;
}

/** `GET /api/adjustments`: those to be decided first. `GET /api/enrolments/:id/adjustments`: of one apprentice. */
export class AdjustmentsResponse extends PageResponse {
  @ListField(() => AdjustmentResponse, { max: 500 })
  readonly adjustments!: readonly AdjustmentResponse[];
}

/** `POST /api/adjustments/:id/reason`: for the apprentice and for whoever decides; each reading by staff is recorded. */
export class AdjustmentReasonResponse {
  @TextField({ max: 2000 })
  readonly reason!: string;

  @TextField({ max: 2000, nullable: true })
  readonly evidence!: string | null;
}
