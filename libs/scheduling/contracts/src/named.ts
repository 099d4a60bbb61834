import { IdField, TextField } from '@assay/platform/contracts';

/** Somebody or something with a name: an apprentice, an assessor, a room. */
export class NamedResponse {
  @IdField()
  readonly id!: string;

  @TextField({ max: 300 })
  readonly name!: string;
}
