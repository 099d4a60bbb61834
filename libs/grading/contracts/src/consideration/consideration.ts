import { ConsiderationEffect, considerationLimits, ConsiderationStatus } from '@assay/grading/domain';
import {
  ChoiceField,
  FlagField,
  IdField,
  IdsField,
  InstantField,
  ListField,
  LocalDateField,
  PageResponse,
  StoredFileResponse,
  TextField,
} from '@assay/platform/contracts';
import { AssessmentMethod } from '@assay/standards/domain';

/** `POST /api/attempts/:attemptId/considerations`. */
export class RequestConsiderationRequest {
  @TextField({ ...considerationLimits.reason, description: 'What happened. Read by the apprentice and by whoever decides.' })
  reason!: string;

  @IdsField({ max: considerationLimits.files, optional: true, description: 'Finished uploads for `appeal-evidence`.' })
  fileIds?: string[];
}

/** `POST /api/considerations/:considerationId/decision`: an effect agrees, none refuses. */
export class DecideConsiderationRequest {
  @ChoiceField(ConsiderationEffect, { optional: true })
  effect?: ConsiderationEffect;

  @LocalDateField({ optional: true, description: 'For a longer window: its last day.' })
  latestOn?: string;

  @TextField({ ...considerationLimits.words, description: 'What the apprentice is told.' })
  words!: string;
}

/** Special consideration asked for. */
export class ConsiderationResponse {
  @IdField()
  id!: string;

  @IdField()
  attemptId!: string;

  @TextField({ max: 201 })
  apprenticeName!: string;

  @ChoiceField(AssessmentMethod)
  method!: AssessmentMethod;

  @TextField({ max: 200 })
  methodName!: string;

  @ChoiceField(ConsiderationStatus)
  status!: ConsiderationStatus;

  @TextField({ max: 4000, nullable: true, description: 'Null for those who need not know.' })
  reason!: string | null;

  @ListField(() => StoredFileResponse)
  files!: StoredFileResponse[];

  @InstantField()
  requestedAt!: string;

  @ChoiceField(ConsiderationEffect, { nullable: true })
  effect!: ConsiderationEffect | null;

  @LocalDateField({ nullable: true })
  latestOn!: string | null;

  @TextField({ max: 2000, nullable: true })
  words!: string | null;

  @FlagField({ description: 'The caller asked for it or assessed the attempt: somebody else decides.' })
  own!: boolean;
}

/** `GET /api/considerations`, `GET /api/my/considerations`: what waits first. */
export class ConsiderationsResponse extends PageResponse {
  @ListField(() => ConsiderationResponse)
  items!: ConsiderationResponse[];
}
