import { IdField, TextField } from '@assay/platform/contracts';

/** Somebody with an account, as others read the name. */
export class PersonResponse {
  @IdField()
  readonly id!: string;

  @TextField({ max: 200 })
  readonly name!: string;
}
