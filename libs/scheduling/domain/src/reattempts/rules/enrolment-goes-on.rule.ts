import { statusesInAssessment } from '../../lifecycles/enrolment-status';
import { objectTo, type ReattemptRule } from '../reattempt-facts';

/** Nothing is attempted again by an apprentice who has left, or while they have paused. */
export const enrolmentGoesOn: ReattemptRule = ({ enrolmentStatus }) =>
  statusesInAssessment.includes(enrolmentStatus) ? [] : objectTo('enrolment-goes-on', { enrolment: enrolmentStatus });
