import { DocumentField, FlagField, IdField, InstantField, ListField, TextField, WholeNumberField } from '@assay/platform/contracts';

export class AuditLine {
  @WholeNumberField({
    min: 1,
    max: Number.MAX_SAFE_INTEGER,
    nullable: true,
    description: 'Place in the chain; null for the second until it is sealed.',
  })
  readonly number!: number | null;

  @IdField()
  readonly eventId!: string;

  @InstantField()
  readonly occurredAt!: string;

  @TextField({ max: 60 })
  readonly kind!: string;

  @IdField()
  readonly subjectId!: string;

  @TextField({ max: 200, nullable: true, description: 'Who did it; null for the system.' })
  readonly actor!: string | null;

  @DocumentField()
  readonly facts!: object;
}

/** `GET /api/audit`, the newest first. */
export class AuditResponse {
  @ListField(() => AuditLine)
  readonly lines!: readonly AuditLine[];

  @FlagField({ description: 'Whether older lines follow.' })
  readonly more!: boolean;
}

/** `GET /api/audit?before=`: lines before this number of the chain. */
export class AuditQuery {
  @WholeNumberField({ min: 1, max: Number.MAX_SAFE_INTEGER, optional: true })
  readonly before?: number;
}
