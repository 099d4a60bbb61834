import type { BusyFault } from '@assay/scheduling/domain';

/** A calendar that cannot be read, or not within its limits. */
export class BusyFileFault extends Error {
  constructor(readonly code: BusyFault) {
    super(`The calendar cannot be read: ${code}.`);
  }
}
