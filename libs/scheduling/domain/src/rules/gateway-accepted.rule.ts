import type { AttemptFacts } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { alwaysIf } from '../booking/starts';
import { statusesInAssessment } from '../lifecycles/enrolment-status';

/** Nobody is assessed before the gateway is accepted, nor after the enrolment has ended or while it is paused. */
export const gatewayAccepted: BookingRule<AttemptFacts> = {
  code: BookingRuleCode.GatewayAccepted,
  source: RuleSource.Regulation,
  allows: ({ enrolment }) => alwaysIf(statusesInAssessment.includes(enrolment.status)),
  because: ({ enrolment }) => ({ enrolmentStatus: enrolment.status }),
};
