import { Permission } from '@assay/people/domain';
import type { HomeSection, NavEntry } from '@assay/platform/web';
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
    label: 'Diary',
    path: schedulingPaths.diary,
    permission: Permission.ReadDiary,
    icon: 'calendar',
    about: 'Which assessor is where, day by day',
  },
  { label: 'My week', path: schedulingPaths.myWeek, permission: Permission.Mark, icon: 'calendar', about: 'The assessments booked with you' },
  {
    label: 'My assessment',
    path: schedulingPaths.myAssessment,
    permission: Permission.ReadOwnOutcome,
    icon: 'roster',
    about: 'Where you stand, and the dates of your assessments',
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
