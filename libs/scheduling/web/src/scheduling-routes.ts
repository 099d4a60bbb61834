import type { Routes } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { allowed } from '@assay/platform/web';

/** Pages about apprentices on their way, and about when they are assessed. */
export const schedulingRoutes: Routes = [
  {
    path: 'apprentices',
    title: 'Apprentices',
    canActivate: [allowed(Permission.ReadApprentices)],
    loadComponent: () => import('./apprentices/apprentices-page').then((file) => file.ApprenticesPage),
  },
  {
    path: 'apprentices/new',
    title: 'Register an apprentice',
    canActivate: [allowed(Permission.RegisterApprentice)],
    loadComponent: () => import('./apprentices/new-apprentice-page').then((file) => file.NewApprenticePage),
  },
  {
    path: 'gateway',
    title: 'Gateway',
    canActivate: [allowed(Permission.ReadGateway)],
    loadComponent: () => import('./gateway/gateway-queue-page').then((file) => file.GatewayQueuePage),
  },
  {
    path: 'enrolments/:id/gateway',
    title: 'Gateway of an apprentice',
    canActivate: [allowed(Permission.ReadGateway)],
    loadComponent: () => import('./gateway/gateway-page').then((file) => file.GatewayPage),
  },
  {
    path: 'my-assessment',
    title: 'My assessment',
    canActivate: [allowed(Permission.ReadOwnOutcome)],
    loadComponent: () => import('./enrolment/my-assessment-page').then((file) => file.MyAssessmentPage),
  },
  {
    path: 'enrolments/:id',
    title: 'Apprentice',
    canActivate: [allowed(Permission.ReadBooking)],
    loadComponent: () => import('./enrolment/enrolment-page').then((file) => file.EnrolmentPage),
  },
  {
    path: 'enrolments/:id/attempts/:attemptId/book',
    title: 'Find a time',
    canActivate: [allowed(Permission.FindSlots)],
    loadComponent: () => import('./find-time/find-time-page').then((file) => file.FindTimePage),
  },
  {
    path: 'diary',
    title: 'Diary',
    canActivate: [allowed(Permission.ReadDiary)],
    loadComponent: () => import('./diary/diary-page').then((file) => file.DiaryPage),
  },
  {
    path: 'bookings/:id',
    title: 'Booking',
    canActivate: [allowed(Permission.ReadBooking)],
    loadComponent: () => import('./booking/booking-page').then((file) => file.BookingPage),
  },
  {
    path: 'my-week',
    title: 'My week',
    canActivate: [allowed(Permission.Mark)],
    loadComponent: () => import('./my-week/my-week-page').then((file) => file.MyWeekPage),
  },
];
