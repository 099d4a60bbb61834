import type { ValueOf } from '@assay/platform/util';
import { AttemptStatus } from '../lifecycles/attempt-status';

/** Where a marking stands for the assessor who has it. */
export const MarkingStage = {
  NotYet: 'not-yet',
  Ready: 'ready',
  Open: 'open',
  Returned: 'returned',
  Submitted: 'submitted',
  Moderated: 'moderated',
  Stopped: 'stopped',
} as const;
export type MarkingStage = ValueOf<typeof MarkingStage>;

const stageOfStatus: Readonly<Record<AttemptStatus, MarkingStage>> = {
  [AttemptStatus.Open]: MarkingStage.Open,
  [AttemptStatus.Conducted]: MarkingStage.Open,
  [AttemptStatus.Marked]: MarkingStage.Submitted,
  [AttemptStatus.Sampled]: MarkingStage.Submitted,
  [AttemptStatus.NotSampled]: MarkingStage.Submitted,
  [AttemptStatus.Returned]: MarkingStage.Returned,
  [AttemptStatus.Moderated]: MarkingStage.Moderated,
  [AttemptStatus.Released]: MarkingStage.Moderated,
  [AttemptStatus.MalpracticeHold]: MarkingStage.Stopped,
  [AttemptStatus.Void]: MarkingStage.Stopped,
};

/**
 * @param status null while the marking has not been opened
 * @param today and `heldOn` local dates of the place of the event
 */
export function markingStage(status: AttemptStatus | null, today: string, heldOn: string): MarkingStage {
  if (status !== null) return stageOfStatus[status];
  return today < heldOn ? MarkingStage.NotYet : MarkingStage.Ready;
}

/** Whether judgements may be written and the mark submitted. */
export function isBeingMarked(stage: MarkingStage): boolean {
  return stage === MarkingStage.Open || stage === MarkingStage.Returned;
}
