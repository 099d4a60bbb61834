import type { HoldRequest } from '@assay/scheduling/contracts';

export { takeTurns } from '@assay/database';

/** Those who want the same people wait for each other, so that all but the first meet the rules and not the constraint. */
export function wantedBy({ attemptId, assessorId, roomId }: Pick<HoldRequest, 'attemptId' | 'assessorId' | 'roomId'>): string[] {
  return [attemptId, assessorId, ...(roomId ? [roomId] : [])];
}
