import type { AttemptFacts } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { alwaysIf } from '../booking/starts';
import { EnrolmentStatus } from '../lifecycles/enrolment-status';

const pastGateway: readonly EnrolmentStatus[] = [EnrolmentStatus.GatewayAccepted, EnrolmentStatus.InAssessment];

/** Nobody is assessed before the gateway is accepted, nor after the enrolment has ended or while it is paused. */
export const gatewayAccepted: BookingRule<AttemptFacts> = {
  code: BookingRuleCode.GatewayAccepted,
  source: RuleSource.Regulation,
  allows: ({ enrolment }) => alwaysIf(pastGateway.includes(enrolment.status)),
  because: ({ enrolment }) => ({ enrolmentStatus: enrolment.status }),
};
