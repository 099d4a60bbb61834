import type { BookingStatus } from '@assay/scheduling/domain';

/** What a booking's state means, in a sentence: to whoever plans it, and to the apprentice. */
export function statusSentence(status: BookingStatus, isApprentice: boolean): string {
  return (isApprentice ? toApprentice : toStaff)[status];
}

const toStaff: Readonly<Record<BookingStatus, string>> = {
  requested: 'The time is kept until you have answered: confirm it, or ask the assessor.',
  held: 'The time is kept for a short while.',
  'hold-expired': 'Nobody answered in time; the time is free again.',
  offered: 'The assessor has been asked. If they decline, the next best assessor is asked by itself.',
  declined: 'Nobody could take it at this time. Ask another assessor, or cancel and choose another time.',
  accepted: 'The assessor takes it. Now the apprentice has to confirm.',
  confirmed: 'Everybody has agreed.',
  'reschedule-requested': 'Another time was asked for. This one stays until you have answered.',
  'in-progress': 'The assessment is going on.',
  completed: 'The assessment has taken place.',
  cancelled: 'The booking was cancelled; the time is free again.',
  'no-show': 'The apprentice did not come.',
  void: 'The assessment does not count.',
};

const toApprentice: Readonly<Record<BookingStatus, string>> = {
  ...toStaff,
  requested: 'We have your request and keep the time for you until we have answered.',
  held: 'This time is kept for you. Confirm it to make it yours.',
  offered: 'We are asking an assessor. You do not have to do anything yet.',
  declined: 'We are looking for an assessor. You do not have to do anything yet.',
  accepted: 'An assessor is ready. Please confirm that you will be there.',
  confirmed: 'Your assessment is booked.',
  'reschedule-requested': 'You asked for another time. This one stays yours until we have answered.',
  'no-show': 'We waited for you and could not reach you.',
};
