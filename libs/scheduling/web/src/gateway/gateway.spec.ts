import { Role } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import type { GatewayResponse, GatewayTaskResponse } from '@assay/scheduling/contracts';
import { choose, settle, signedInAs } from '../testing/page-test';
import { GatewayPage } from './gateway-page';
import { GatewayQueuePage } from './gateway-queue-page';

const handedIn = {
  id: 's1',
  number: 1,
  text: 'Passed in May',
  declared: false,
  files: [],
  submittedBy: 'Helen Marsh',
  submittedAt: '2027-01-30T10:00:00.000Z',
  verdict: null,
  reason: null,
  decidedAt: null,
};
const anItem = (changed: Partial<GatewayTaskResponse> = {}): GatewayTaskResponse => ({
  key: 'portfolio',
  label: 'Portfolio of evidence',
  dueAtGateway: true,
  by: ['provider'],
  evidence: ['text', 'files'],
  status: 'submitted',
  maySubmit: false,
  submissions: [handedIn],
  ...changed,
});
const aGateway = (items = [anItem()], changed: Partial<GatewayResponse> = {}): GatewayResponse => ({
  enrolmentId: 'e1',
  apprentice: { id: 'p1', name: 'Leo Adeyemi' },
  standardTitle: 'DevOps engineer',
  status: 'gateway-submitted',
  windowStartsOn: null,
  windowEndsOn: null,
  items,
  ...changed,
});

async function shown(role: Role, gateway: GatewayResponse) {
  const server = signedInAs([role]);
  const rendering = render(GatewayPage, { id: 'e1' });
  await settle();
  server.expectOne('/api/enrolments/e1/gateway').flush(gateway);
  return { page: await rendering, server };
}

it('lets a scheduler send an item back only with what is missing', async () => {
  const { page, server } = await shown(Role.Scheduler, aGateway());
  await page.press(page.role('button', 'Send back: Portfolio of evidence'));
  await page.press(page.role('button', 'Send back'));
  expect(page.role('alert').textContent).toContain('Say what is missing');
  await page.type(page.labelled('What is missing?'), 'Two projects');
  page.role('button', 'Send back').click();
  await settle();
  const request = server.expectOne('/api/gateway-submissions/s1/decision');
  expect(request.request.body).toEqual({ verdict: 'rejected', reason: 'Two projects' });
  request.flush(
    aGateway([
      anItem({
        status: 'rejected',
        submissions: [{ ...handedIn, verdict: 'rejected', reason: 'Two projects', decidedAt: '2027-02-01T10:00:00.000Z' }],
      }),
    ]),
  );
  await settle();
  await page.fixture.whenStable();
  expect(page.text()).toContain('Two projects');
});

it('says that the clock has started with the last acceptance', async () => {
  const { page, server } = await shown(Role.Scheduler, aGateway());
  page.role('button', 'Accept: Portfolio of evidence').click();
  await settle();
  server
    .expectOne('/api/gateway-submissions/s1/decision')
    .flush(aGateway([anItem({ status: 'accepted' })], { windowStartsOn: '2027-02-01', windowEndsOn: '2027-05-31' }));
  await settle();
  await page.fixture.whenStable();
  expect(page.text()).toContain('1 February 2027 to 31 May 2027');
});

it('lets a training provider hand in what the plan wants from them', async () => {
  const { page, server } = await shown(Role.Provider, aGateway([anItem({ status: 'awaited', maySubmit: true, submissions: [] })]));
  await page.press(page.role('button', 'Hand in: Portfolio of evidence'));
  await page.type(page.labelled('In your words'), 'See the file');
  page.role('button', 'Hand in').click();
  await settle();
  const request = server.expectOne('/api/enrolments/e1/gateway-items/portfolio/submissions');
  expect(request.request.body).toEqual({ text: 'See the file' });
});

it('lists who waits longest, with the age in days', async () => {
  const server = signedInAs([Role.Scheduler]);
  const rendering = render(GatewayQueuePage);
  await settle();
  const row = {
    enrolmentId: 'e1',
    apprentice: { id: 'p1', name: 'Leo Adeyemi' },
    uln: '2000000017',
    standardReference: 'ST0825',
    trainingProvider: 'Mill College',
    employer: 'Harrow Foods',
    status: 'in-training',
    waiting: 2,
    sentBack: 0,
    accepted: 1,
    wanted: 4,
    waitingSince: '2027-01-20T09:00:00.000Z',
  };
  server.expectOne('/api/gateway-queue?state=waiting').flush({ rows: [row], total: 1 });
  server.expectOne('/api/training-providers').flush({
    items: [
      { id: 'tp1', name: 'Mill College' },
      { id: 'tp2', name: 'Tidewater Training' },
    ],
  });
  server.expectOne('/api/plans').flush({ plans: [] });
  const page = await rendering;
  expect(page.roles('row')[1]?.textContent?.replace(/\s+/g, ' ')).toContain('12 days');
  expect(page.role('link', 'Leo Adeyemi').getAttribute('href')).toBe('/enrolments/e1/gateway');
  choose(page.role('combobox', 'Training provider'), 'tp2');
  await settle();
  server.expectOne('/api/gateway-queue?state=waiting&providerId=tp2').flush({ rows: [], total: 0 });
  await settle();
  await page.fixture.whenStable();
  expect(page.text()).toContain('Nobody fits');
  page.role('button', 'Show the whole list').click();
  await settle();
  server.expectOne('/api/gateway-queue?state=waiting').flush({ rows: [row], total: 1 });
});
