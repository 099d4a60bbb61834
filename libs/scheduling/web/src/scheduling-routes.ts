import type { Routes } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { allowed } from '@assay/platform/web';
import { cohortRoutes } from './cohort/cohort-routes';

/** Pages about apprentices on their way, and about when they are assessed. */
export const schedulingRoutes: Routes = [
  ...cohortRoutes,
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
    path: 'apprentices/import',
    title: 'Register apprentices from a file',
    canActivate: [allowed(Permission.ImportApprentices)],
    loadComponent: () => import('./import/new-import-page').then((file) => file.NewImportPage),
  },
  {
    path: 'apprentices/import/:id',
    title: 'Apprentices from a file',
    canActivate: [allowed(Permission.ImportApprentices)],
    loadComponent: () => import('./import/import-page').then((file) => file.ImportPage),
  },
  {
    path: 'venues',
    title: 'Venues and closed days',
    canActivate: [allowed(Permission.ManageVenues)],
    loadComponent: () => import('./venues/venues-page').then((file) => file.VenuesPage),
  },
  {
    path: 'venues/:id',
    title: 'Venue',
    canActivate: [allowed(Permission.ManageVenues)],
    loadComponent: () => import('./venues/venue-page').then((file) => file.VenuePage),
  },
  {
    path: 'assessors',
    title: 'Assessors',
    canActivate: [allowed(Permission.ManageAvailability)],
    loadComponent: () => import('./availability/assessors-page').then((file) => file.AssessorsPage),
  },
  {
    path: 'assessors/:id',
    title: 'Availability',
    canActivate: [allowed(Permission.ManageAvailability)],
    loadComponent: () => import('./availability/availability-page').then((file) => file.AvailabilityPage),
  },
  {
    path: 'my-availability',
    title: 'My availability',
    canActivate: [allowed(Permission.Mark)],
    loadComponent: () => import('./availability/availability-page').then((file) => file.AvailabilityPage),
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
    path: 'offers',
    title: 'Offers',
    canActivate: [allowed(Permission.AnswerOffers)],
    loadComponent: () => import('./offers/offers-page').then((file) => file.OffersPage),
  },
  {
    path: 'waiting-list',
    title: 'Waiting list',
    canActivate: [allowed(Permission.JoinWaitingList)],
    loadComponent: () => import('./waiting-list/waiting-list-page').then((file) => file.WaitingListPage),
  },
  {
    path: 'changes',
    title: 'Changes and no-shows',
    canActivate: [allowed(Permission.OfferBookings)],
    loadComponent: () => import('./changes/changes-page').then((file) => file.ChangesPage),
  },
  {
    path: 'cohort-day',
    title: 'Cohort day',
    canActivate: [allowed(Permission.OfferBookings)],
    loadComponent: () => import('./cohort-day/cohort-day-page').then((file) => file.CohortDayPage),
  },
  {
    path: 'adjustments',
    title: 'Adjustments',
    canActivate: [allowed(Permission.DecideAdjustment)],
    loadComponent: () => import('./adjustments/adjustments-page').then((file) => file.AdjustmentsPage),
  },
  {
    path: 'enrolments/:id/adjustments',
    title: 'Reasonable adjustments',
    canActivate: [allowed(Permission.RequestAdjustment)],
    loadComponent: () => import('./adjustments/own-adjustments-page').then((file) => file.OwnAdjustmentsPage),
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
  {
    path: 'my-calendar',
    title: 'My calendar',
    canActivate: [allowed(Permission.UseAccount)],
    loadComponent: () => import('./calendars/my-calendar-page').then((file) => file.MyCalendarPage),
  },
  {
    path: 'mailbox',
    title: 'Mailbox',
    canActivate: [allowed(Permission.UseAccount)],
    loadComponent: () => import('./messages/mailbox-page').then((file) => file.MailboxPage),
  },
  {
    path: 'mailbox/:id',
    title: 'Message',
    canActivate: [allowed(Permission.UseAccount)],
    loadComponent: () => import('./messages/mail-page').then((file) => file.MailPage),
  },
  {
    path: 'messages',
    title: 'Messages',
    canActivate: [allowed(Permission.ReadDeliveries)],
    loadComponent: () => import('./messages/deliveries-page').then((file) => file.DeliveriesPage),
  },
];
