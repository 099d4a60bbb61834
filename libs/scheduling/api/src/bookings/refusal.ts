import type { Objection } from '@assay/scheduling/domain';

/** Ends the transaction of a booking that cannot be made; what is answered is found out afterwards. */
export class Refusal extends Error {
  constructor(readonly objections: readonly Objection[]) {
    super('The booking rules object.');
  }
}
