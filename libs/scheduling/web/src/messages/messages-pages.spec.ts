import { Role } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import type { DeliveryResponse } from '@assay/platform/contracts';
import { settle, signedInAs } from '../testing/page-test';
import { DeliveriesPage } from './deliveries-page';
import { MailPage } from './mail-page';
import { MailboxPage } from './mailbox-page';

const entry = {
  id: 'm1',
  about: 'booking',
  path: '/bookings/b1',
  kind: 'confirmed',
  subject: 'Booked: Professional discussion',
  sentAt: '2027-02-01T10:00:00.000Z',
  hasInvitation: true,
};

it('lists what was sent to the person', async () => {
  const server = signedInAs([Role.Apprentice]);
  const rendering = render(MailboxPage);
  await settle();
  server.expectOne('/api/mailbox').flush({ messages: [entry] });
  const page = await rendering;
  expect(page.text()).toContain('1 message');
  expect(page.role('link', 'Booked: Professional discussion').getAttribute('href')).toBe('/mailbox/m1');
});

it('shows a message with its calendar file', async () => {
  const server = signedInAs([Role.Apprentice]);
  const rendering = render(MailPage, { id: 'm1' });
  await settle();
  server
    .expectOne('/api/mailbox/m1')
    .flush({ ...entry, text: 'Hello Ada,\n\nBooked.', html: '<p>Hello</p>', invitation: 'BEGIN:VCALENDAR' });
  const page = await rendering;
  expect(page.text()).toContain('Hello Ada');
  expect(page.role('link', 'Calendar file').getAttribute('href')).toBe('data:text/calendar;charset=utf-8,BEGIN%3AVCALENDAR');
});

it('leads from a message about a result to the result', async () => {
  const server = signedInAs([Role.Apprentice]);
  const rendering = render(MailPage, { id: 'm1' });
  await settle();
  const result = {
    ...entry,
    about: 'result',
    path: '/outcome',
    kind: 'result-released',
    subject: 'There is a result to see: ST0825',
    hasInvitation: false,
  };
  server.expectOne('/api/mailbox/m1').flush({ ...result, text: 'Hello Ada', html: '<p>Hello</p>', invitation: null });
  const page = await rendering;
  expect(page.role('link', 'See the result').getAttribute('href')).toBe('/outcome');
  expect(page.text()).not.toContain('Calendar file');
});

const delivery: DeliveryResponse = {
  id: 'm1',
  about: 'booking',
  aboutId: 'b1',
  enrolmentId: 'e1',
  kind: 'confirmed',
  part: 'apprentice',
  recipient: { id: 'p1', name: 'Leo Adeyemi' },
  status: 'waiting',
  createdAt: '2027-02-01T10:00:00.000Z',
  dueAt: '2027-02-01T10:00:00.000Z',
  endedAt: null,
  failures: 3,
  fault: 'ECONNREFUSED',
  notSentBecause: null,
};

async function deliveries(answer: object, role: Role = Role.Scheduler) {
  const server = signedInAs([role]);
  const rendering = render(DeliveriesPage);
  await settle();
  server.expectOne('/api/message-deliveries').flush(answer);
  const page = await rendering;
  return page;
}

it('says that the mail server does not answer, and how many wait', async () => {
  const page = await deliveries({ route: 'smtp', overdue: 12, deliveries: [delivery] });
  expect(page.text()).toContain('12 messages will go out as soon as it does');
  expect(page.text()).toContain('Tried 3 times, last answer ECONNREFUSED');
});

it('says why a message was not sent', async () => {
  const page = await deliveries({
    route: 'smtp',
    overdue: 0,
    deliveries: [{ ...delivery, status: 'not-sent', endedAt: '2027-02-01T11:00:00.000Z', notSentBecause: 'out-of-date' }],
  });
  expect(page.text()).toContain('It had moved on by then');
  expect(page.text()).not.toContain('mail server');
});

it('says that no mail server is set up', async () => {
  const page = await deliveries({ route: 'none', overdue: 1, deliveries: [delivery] });
  expect(page.text()).toContain('No mail server is set up');
});

it('tries a message again that the server refused, for those who may', async () => {
  const server = signedInAs([Role.Scheduler]);
  const rendering = render(DeliveriesPage);
  await settle();
  const refused: DeliveryResponse = { ...delivery, status: 'not-sent', endedAt: '2027-02-01T11:00:00.000Z', notSentBecause: 'refused' };
  const stale: DeliveryResponse = { ...refused, id: 'm2', notSentBecause: 'out-of-date' };
  server.expectOne('/api/message-deliveries').flush({ route: 'smtp', overdue: 0, deliveries: [refused, stale] });
  const page = await rendering;
  expect(page.roles('button')).toHaveLength(1);
  page.roles('button')[0]!.click();
  await settle();
  server.expectOne('/api/message-deliveries/m1/tries').flush(null, { status: 204, statusText: 'No Content' });
  for (let turn = 0; turn < 3; turn += 1) await settle();
  server.expectOne('/api/message-deliveries').flush({ route: 'smtp', overdue: 1, deliveries: [] });
});

it.each([
  [Role.Scheduler, ['/bookings/b1', '/enrolments/e1', '/enrolments/e1', '/enrolments/e1', '/enrolments/e1']],
  [Role.Administrator, ['/bookings/b1', '/results/result-1', '/appeals/appeal-1', '/considerations', '/enrolments/e1']],
])('links each message with what it is about, as far as a reader in the role %s may go', async (role, links) => {
  const about = (subject: DeliveryResponse['about'], kind: DeliveryResponse['kind']): DeliveryResponse => ({
    ...delivery,
    id: subject,
    about: subject,
    aboutId: `${subject}-1`,
    kind,
  });
  const all = [
    delivery,
    about('result', 'result-released'),
    about('appeal', 'appeal-decided'),
    about('consideration', 'consideration-decided'),
    about('attempt', 'next-step'),
  ];
  const page = await deliveries({ route: 'smtp', overdue: 0, deliveries: all }, role);
  expect(page.roles('link').map((link) => link.getAttribute('href'))).toEqual(links);
});
