import { Permission } from '@assay/people/domain';
import type { HomeSection, NavEntry } from '@assay/platform/web';
import { cohortPaths } from './cohort/cohort-paths';
import { schedulingPaths } from './scheduling-paths';

export const schedulingNav: readonly NavEntry[] = [
  {
    label: 'Apprentices',
    path: schedulingPaths.apprentices,
    permission: Permission.ReadApprentices,
    icon: 'people',
    about: 'Who is on the way to assessment, and what each waits for',
  },
  {
    label: 'Gateway',
    path: schedulingPaths.gatewayQueue,
    permission: Permission.ReadGateway,
    icon: 'check',
    about: 'What is handed in before the assessment, item by item',
  },
  {
    label: 'Cohorts',
    path: cohortPaths.runs,
    permission: Permission.ScheduleCohort,
    icon: 'roster',
    about: 'Dates for everybody who waits, found at once',
  },
  {
    label: 'Diary',
    path: schedulingPaths.diary,
    permission: Permission.ReadDiary,
    icon: 'calendar',
    about: 'Which assessor is where, day by day',
  },
  {
    label: 'Waiting list',
    path: schedulingPaths.waitingList,
    permission: Permission.OfferBookings,
    icon: 'clock',
    about: 'Who takes an earlier time when one becomes free',
  },
  {
    label: 'Changes',
    path: schedulingPaths.changes,
    permission: Permission.OfferBookings,
    icon: 'bell',
    about: 'What did not go as booked, and what waits for your answer',
  },
  {
    label: 'Cohort day',
    path: schedulingPaths.cohortDay,
    permission: Permission.OfferBookings,
    icon: 'roster',
    about: 'Several apprentices on one day, all or none',
  },
  {
    label: 'Adjustments',
    path: schedulingPaths.adjustments,
    permission: Permission.DecideAdjustment,
    icon: 'people',
    about: 'What apprentices need so that the assessment is fair',
  },
  {
    label: 'Offers',
    path: schedulingPaths.offers,
    permission: Permission.AnswerOffers,
    icon: 'bell',
    about: 'Assessments that wait for your answer',
  },
  {
    label: 'Assessors',
    path: schedulingPaths.assessors,
    permission: Permission.ManageAvailability,
    icon: 'people',
    about: 'When assessors work and what they may assess',
  },
  {
    label: 'Venues',
    path: schedulingPaths.venues,
    permission: Permission.ManageVenues,
    icon: 'pin',
    about: 'Rooms, opening hours and closed days',
  },
  {
    label: 'My availability',
    path: schedulingPaths.myAvailability,
    permission: Permission.Mark,
    icon: 'clock',
    about: 'Your usual week, leave and limits',
  },
  {
    label: 'My week',
    path: schedulingPaths.myWeek,
    permission: Permission.Mark,
    icon: 'calendar',
    about: 'The assessments booked with you',
  },
  {
    label: 'My assessment',
    path: schedulingPaths.myAssessment,
    permission: Permission.ReadOwnOutcome,
    icon: 'roster',
    about: 'Where you stand, and the dates of your assessments',
  },
  {
    label: 'Messages',
    path: schedulingPaths.deliveries,
    permission: Permission.ReadDeliveries,
    icon: 'bell',
    about: 'What was sent to whom, and what still waits',
  },
  {
    label: 'My calendar',
    path: schedulingPaths.myCalendar,
    permission: Permission.ShareCalendar,
    icon: 'calendar',
    about: 'Your bookings in the calendar you use, and your own time kept free',
  },
  {
    label: 'My calendar',
    path: schedulingPaths.myCalendar,
    permission: Permission.ReadOwnOutcome,
    icon: 'calendar',
    about: 'Your dates in the calendar you use',
  },
];

export const schedulingHomeSections: readonly HomeSection[] = [
  {
    id: 'waiting-for-a-date',
    permission: Permission.AcceptGateway,
    order: 10,
    load: () => import('./home/waiting-section').then((file) => file.WaitingSection),
  },
  {
    id: 'my-next-assessments',
    permission: Permission.Mark,
    order: 10,
    load: () => import('./home/coming-section').then((file) => file.ComingSection),
  },
  {
    id: 'my-assessment',
    permission: Permission.ReadOwnOutcome,
    order: 10,
    load: () => import('./home/coming-section').then((file) => file.ComingSection),
  },
];
