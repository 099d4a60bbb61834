import { FlagField } from '@assay/platform/contracts';

/** `GET /api/statements/:code/validity`. A code that is not known and one that no longer holds look the same. */
export class StatementValidityResponse {
  @FlagField()
  valid!: boolean;
}
