import type { Tone } from '@assay/platform/ui';
import type { AssessmentMode, AttemptStage, BookingStatus, EnrolmentStatus } from '@assay/scheduling/domain';

interface Wording {
  readonly label: string;
  readonly tone: Tone;
}

/** Where an attempt stands, as a chip says it. */
export const stageWords: Readonly<Record<AttemptStage, Wording>> = {
  'awaits-submission': { label: 'Waits for submission', tone: 'neutral' },
  'awaits-date': { label: 'Needs a date', tone: 'attention' },
  held: { label: 'Time held', tone: 'info' },
  'awaits-answer': { label: 'Waits for an answer', tone: 'attention' },
  booked: { label: 'Booked', tone: 'ok' },
  assessed: { label: 'Took place', tone: 'neutral' },
};

export const enrolmentWords: Readonly<Record<EnrolmentStatus, Wording>> = {
  registered: { label: 'Registered', tone: 'neutral' },
  'in-training': { label: 'In training', tone: 'neutral' },
  'gateway-submitted': { label: 'Gateway submitted', tone: 'attention' },
  'gateway-accepted': { label: 'Past gateway', tone: 'info' },
  'in-assessment': { label: 'In assessment', tone: 'info' },
  complete: { label: 'Complete', tone: 'ok' },
  paused: { label: 'Paused', tone: 'attention' },
  withdrawn: { label: 'Withdrawn', tone: 'neutral' },
  transferred: { label: 'Transferred', tone: 'neutral' },
};

export const bookingWords: Readonly<Record<BookingStatus, Wording>> = {
  requested: { label: 'Asked for', tone: 'attention' },
  held: { label: 'Held', tone: 'info' },
  'hold-expired': { label: 'Hold ran out', tone: 'neutral' },
  offered: { label: 'Waits for the assessor', tone: 'info' },
  declined: { label: 'No assessor yet', tone: 'problem' },
  accepted: { label: 'Waits for the apprentice', tone: 'attention' },
  confirmed: { label: 'Confirmed', tone: 'ok' },
  'reschedule-requested': { label: 'Change asked for', tone: 'attention' },
  'in-progress': { label: 'In progress', tone: 'info' },
  completed: { label: 'Completed', tone: 'ok' },
  cancelled: { label: 'Cancelled', tone: 'problem' },
  'no-show': { label: 'Did not come', tone: 'problem' },
  void: { label: 'Void', tone: 'neutral' },
};

export const modeWords: Readonly<Record<AssessmentMode, string>> = {
  online: 'Online',
  onsite: 'At the workplace',
  venue: 'At a venue',
};

/** What a step of the timeline is called. */
export const eventWords: Readonly<Record<string, string>> = {
  'enrolment.created': 'Registered for assessment',
  'gateway.accepted': 'Gateway accepted',
  'submission.recorded': 'Submission received',
  'booking.confirmed': 'Date booked',
  'booking.cancelled': 'Booking cancelled',
  'enrolment.paused': 'Paused',
  'enrolment.resumed': 'Resumed',
  'enrolment.withdrawn': 'Withdrawn',
};
