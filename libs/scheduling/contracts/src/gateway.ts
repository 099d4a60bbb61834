import {
  ChoiceField,
  FlagField,
  IdField,
  IdsField,
  InstantField,
  ListField,
  LocalDateField,
  ObjectField,
  PageQuery,
  PageResponse,
  StoredFileResponse,
  TextField,
  TextsField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { EnrolmentStatus, gatewayLimits, GatewayItemStatus, GatewayQueueState, GatewayVerdict } from '@assay/scheduling/domain';
import type { GatewayEvidence, GatewaySubmitter } from '@assay/standards/domain';
import { NamedResponse } from './named';

/** `POST /api/enrolments/:id/gateway-items/:key/submissions`. */
export class SubmitGatewayItemRequest {
  @TextField({ max: gatewayLimits.text, optional: true })
  readonly text?: string;

  @FlagField({ optional: true, description: 'The submitter declares that it is so.' })
  readonly declared?: boolean;

  @IdsField({ max: gatewayLimits.files, optional: true, description: 'Finished uploads for gateway evidence.' })
  readonly fileIds?: readonly string[];
}

/** `POST /api/gateway-submissions/:id/decision`. */
export class DecideGatewayItemRequest {
  @ChoiceField(GatewayVerdict)
  readonly verdict!: GatewayVerdict;

  @TextField({ ...gatewayLimits.reason, optional: true, description: 'What is missing; needed where it is sent back.' })
  readonly reason?: string;
}

export class GatewaySubmissionResponse {
  @IdField()
  readonly id!: string;

  @WholeNumberField({ min: 1, max: 10_000 })
  readonly number!: number;

  @TextField({ max: gatewayLimits.text, nullable: true })
  readonly text!: string | null;

  @FlagField()
  readonly declared!: boolean;

  @ListField(() => StoredFileResponse, { max: gatewayLimits.files })
  readonly files!: readonly StoredFileResponse[];

  @TextField({ max: 200 })
  readonly submittedBy!: string;

  @InstantField()
  readonly submittedAt!: string;

  @ChoiceField(GatewayVerdict, { nullable: true })
  readonly verdict!: GatewayVerdict | null;

  @TextField({ max: 500, nullable: true })
  readonly reason!: string | null;

  @InstantField({ nullable: true })
  readonly decidedAt!: string | null;
}

export class GatewayTaskResponse {
  @TextField({ max: 60 })
  readonly key!: string;

  @TextField({ max: 300 })
  readonly label!: string;

  @FlagField()
  readonly dueAtGateway!: boolean;

  @TextsField({ description: '`provider`, `employer`.' })
  readonly by!: readonly GatewaySubmitter[];

  @TextsField({ description: '`text`, `declaration`, `files`.' })
  readonly evidence!: readonly GatewayEvidence[];

  @ChoiceField(GatewayItemStatus)
  readonly status!: GatewayItemStatus;

  @FlagField({ description: 'Whether the one who asks may hand it in now.' })
  readonly maySubmit!: boolean;

  @ListField(() => GatewaySubmissionResponse, { description: 'The latest first.' })
  readonly submissions!: readonly GatewaySubmissionResponse[];
}

/** `GET /api/enrolments/:id/gateway`. */
export class GatewayResponse {
  @IdField()
  readonly enrolmentId!: string;

  @ObjectField(() => NamedResponse)
  readonly apprentice!: NamedResponse;

  @TextField({ max: 300 })
  readonly standardTitle!: string;

  @ChoiceField(EnrolmentStatus)
  readonly status!: EnrolmentStatus;

  @LocalDateField({ nullable: true })
  readonly windowStartsOn!: string | null;

  @LocalDateField({ nullable: true })
  readonly windowEndsOn!: string | null;

  @ListField(() => GatewayTaskResponse)
  readonly items!: readonly GatewayTaskResponse[];
}

/** `GET /api/gateway-queue`. */
export class GatewayQueueQuery extends PageQuery {
  @ChoiceField(GatewayQueueState, { optional: true })
  readonly state?: GatewayQueueState;

  @TextField({ min: 0, max: 100, optional: true, description: 'Part of a name, or a ULN.' })
  readonly search?: string;

  @TextField({ min: 0, max: 20, optional: true, description: 'E.g. `ST0825`.' })
  readonly standard?: string;

  @IdField({ optional: true })
  readonly providerId?: string;
}

export class GatewayQueueRow {
  @IdField()
  readonly enrolmentId!: string;

  @ObjectField(() => NamedResponse)
  readonly apprentice!: NamedResponse;

  @TextField({ max: 10 })
  readonly uln!: string;

  @TextField({ max: 20 })
  readonly standardReference!: string;

  @TextField({ max: 200 })
  readonly trainingProvider!: string;

  @TextField({ max: 200 })
  readonly employer!: string;

  @ChoiceField(EnrolmentStatus)
  readonly status!: EnrolmentStatus;

  @WholeNumberField({ min: 0, max: 100 })
  readonly waiting!: number;

  @WholeNumberField({ min: 0, max: 100 })
  readonly sentBack!: number;

  @WholeNumberField({ min: 0, max: 100 })
  readonly accepted!: number;

  @WholeNumberField({ min: 0, max: 100 })
  readonly wanted!: number;

  @InstantField({ nullable: true, description: 'Since when the oldest submission waits for a decision.' })
  readonly waitingSince!: string | null;
}

/** Those who wait longest come first. */
export class GatewayQueueResponse extends PageResponse {
  @ListField(() => GatewayQueueRow, { max: gatewayLimits.page })
  readonly rows!: readonly GatewayQueueRow[];
}
