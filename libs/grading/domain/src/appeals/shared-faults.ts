import type { ValueOf } from '@assay/platform/util';

/** Why another mark may share the fault that an appeal found. */
export const SharedFault = { SameAssessor: 'same-assessor', SameRubric: 'same-rubric', SameDay: 'same-day' } as const;
export type SharedFault = ValueOf<typeof SharedFault>;

interface MarkOrigin {
  readonly assessorId: string;
  readonly rubricId: string;
  /** Local day of the event. */
  readonly heldOn: string;
}

/** What another mark has in common with the faulty one. */
export function sharedFaults(faulty: MarkOrigin, other: MarkOrigin): readonly SharedFault[] {
  const shared: readonly [SharedFault, boolean][] = [
    [SharedFault.SameAssessor, faulty.assessorId === other.assessorId],
    [SharedFault.SameRubric, faulty.rubricId === other.rubricId],
    [SharedFault.SameDay, faulty.heldOn === other.heldOn],
  ];
  return shared.filter(([, holds]) => holds).map(([fault]) => fault);
}
