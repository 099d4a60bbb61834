import { EnrolmentStatus } from '../../lifecycles/enrolment-status';
import { objectTo, type ReattemptRule } from '../reattempt-facts';

const goingOn: readonly EnrolmentStatus[] = [EnrolmentStatus.GatewayAccepted, EnrolmentStatus.InAssessment];

/** Nothing is attempted again by an apprentice who has left, or while they have paused. */
export const enrolmentGoesOn: ReattemptRule = ({ enrolmentStatus }) => (goingOn.includes(enrolmentStatus) ? [] : objectTo('enrolment-goes-on', { enrolment: enrolmentStatus }));
