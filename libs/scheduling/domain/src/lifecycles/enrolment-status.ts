import type { TransitionTable, ValueOf } from '@assay/platform/util';

export const EnrolmentStatus = {
  InTraining: 'in-training',
  GatewaySubmitted: 'gateway-submitted',
  GatewayAccepted: 'gateway-accepted',
  InAssessment: 'in-assessment',
  Complete: 'complete',
  Paused: 'paused',
  Withdrawn: 'withdrawn',
} as const;
export type EnrolmentStatus = ValueOf<typeof EnrolmentStatus>;

/** The life of an apprentice's enrolment for one standard, from registration to the last outcome. */
export const enrolmentTransitions: TransitionTable<EnrolmentStatus> = {
  [EnrolmentStatus.InTraining]: [EnrolmentStatus.GatewaySubmitted, EnrolmentStatus.Paused, EnrolmentStatus.Withdrawn],
  [EnrolmentStatus.GatewaySubmitted]: [
    EnrolmentStatus.GatewayAccepted,
    EnrolmentStatus.InTraining,
    EnrolmentStatus.Withdrawn,
  ],
  [EnrolmentStatus.GatewayAccepted]: [EnrolmentStatus.InAssessment, EnrolmentStatus.Paused, EnrolmentStatus.Withdrawn],
  [EnrolmentStatus.InAssessment]: [EnrolmentStatus.Complete, EnrolmentStatus.Paused, EnrolmentStatus.Withdrawn],
  [EnrolmentStatus.Complete]: [],
  [EnrolmentStatus.Paused]: [EnrolmentStatus.InTraining, EnrolmentStatus.InAssessment, EnrolmentStatus.Withdrawn],
  [EnrolmentStatus.Withdrawn]: [],
};
