import { IdField } from '@assay/platform/contracts';

/** Takes back a question that was not asked, or a file that does not belong here. */
export class WithdrawRequest {
  @IdField({ description: 'Whose marking it is; the server checks it.' })
  apprenticeId!: string;
}
