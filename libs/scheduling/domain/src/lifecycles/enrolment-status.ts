import type { TransitionTable, ValueOf } from '@assay/platform/util';

export const EnrolmentStatus = {
  Registered: 'registered',
  InTraining: 'in-training',
  GatewaySubmitted: 'gateway-submitted',
  GatewayAccepted: 'gateway-accepted',
  InAssessment: 'in-assessment',
  Complete: 'complete',
  Paused: 'paused',
  Withdrawn: 'withdrawn',
  Transferred: 'transferred',
} as const;
export type EnrolmentStatus = ValueOf<typeof EnrolmentStatus>;

const leaving: readonly EnrolmentStatus[] = [EnrolmentStatus.Withdrawn, EnrolmentStatus.Transferred];

/**
 * The life of an apprentice's enrolment for one standard, from registration to the last outcome. A gateway whose items
 * the organisation saw at once is accepted without having been submitted; one that is sent back is in training again.
 */
export const enrolmentTransitions: TransitionTable<EnrolmentStatus> = {
  [EnrolmentStatus.Registered]: [EnrolmentStatus.InTraining, ...leaving],
  [EnrolmentStatus.InTraining]: [EnrolmentStatus.GatewaySubmitted, EnrolmentStatus.GatewayAccepted, EnrolmentStatus.Paused, ...leaving],
  [EnrolmentStatus.GatewaySubmitted]: [EnrolmentStatus.GatewayAccepted, EnrolmentStatus.InTraining, ...leaving],
  [EnrolmentStatus.GatewayAccepted]: [EnrolmentStatus.InAssessment, EnrolmentStatus.Paused, ...leaving],
  [EnrolmentStatus.InAssessment]: [EnrolmentStatus.Complete, EnrolmentStatus.Paused, ...leaving],
  [EnrolmentStatus.Complete]: [],
  [EnrolmentStatus.Paused]: [EnrolmentStatus.InTraining, EnrolmentStatus.GatewayAccepted, EnrolmentStatus.InAssessment, ...leaving],
  [EnrolmentStatus.Withdrawn]: [],
  [EnrolmentStatus.Transferred]: [],
};

/** The states in which somebody may be assessed: past the gateway, and neither paused nor ended. */
export const statusesInAssessment: readonly EnrolmentStatus[] = [EnrolmentStatus.GatewayAccepted, EnrolmentStatus.InAssessment];
