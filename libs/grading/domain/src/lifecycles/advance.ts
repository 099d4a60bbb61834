import { canMove } from '@assay/platform/util';
import { type AttemptStatus, attemptTransitions } from './attempt-status';

/** Where the steps lead, taken one by one; null where the lifecycle does not allow one of them. */
export function advance(from: AttemptStatus, ...steps: readonly AttemptStatus[]): AttemptStatus | null {
  return steps.reduce<AttemptStatus | null>(
    (status, next) => (status !== null && canMove(attemptTransitions, status, next) ? next : null),
    from,
  );
}
