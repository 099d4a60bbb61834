import { Role } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import type { WaitingAttemptsResponse } from '@assay/scheduling/contracts';
import { choose, settle, signedInAs } from '../testing/page-test';
import { NewCohortPage } from './new-cohort-page';

const waiting = (apprentice: string, attemptId: string) => ({
  attemptId,
  apprentice: { id: apprentice, name: `Apprentice ${apprentice}` },
  employer: { id: 'em', name: 'Harrow Foods' },
  trainingProvider: { id: 'tp', name: 'Mill College' },
  standardReference: 'ST0825',
  method: 'professional-discussion' as const,
  methodName: 'Professional discussion',
  modes: ['online' as const],
  windowEndsOn: '2027-05-31',
});

const list: WaitingAttemptsResponse = {
  attempts: [waiting('p1', 't1'), waiting('p1', 't2'), waiting('p2', 't3')],
  total: 3,
  employers: [{ id: 'em', name: 'Harrow Foods' }],
  trainingProviders: [{ id: 'tp', name: 'Mill College' }],
  assessors: [],
};

async function shown() {
  const server = signedInAs([Role.Scheduler]);
  const rendering = render(NewCohortPage);
  await settle();
  server.expectOne('/api/waiting-attempts').flush(list);
  return { page: await rendering, server };
}

it('counts who waits, and chooses everybody to begin with', async () => {
  const { page } = await shown();
  expect(page.role('heading', '2 apprentices wait')).toBeTruthy();
  expect(page.text()).toContain('2 of 2 apprentices chosen, with 3 assessments');
});

it('sends who is ticked and what counts', async () => {
  const { page, server } = await shown();
  await page.press(page.labelled('Choose Apprentice p2'));
  choose(page.role('combobox', 'Less travel'), 'much');
  await settle();
  page.role('button', 'Look for dates').click();
  await settle();
  const { request } = server.expectOne('/api/cohort-runs');
  expect(request.body).toMatchObject({
    attemptIds: ['t1', 't2'],
    wishes: { lessTravel: 'much', sooner: 'usual' },
    seconds: 30,
    name: 'Cohort of 1 February 2027',
  });
});

it('sends nothing while nobody is chosen', async () => {
  const { page, server } = await shown();
  await page.press(page.labelled('Choose everybody'));
  page.role('button', 'Look for dates').click();
  await settle();
  await page.fixture.whenStable();
  server.expectNone('/api/cohort-runs');
  expect(page.text()).toContain('Choose at least one apprentice.');
});
