import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Role, ulnFrom } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import { settle, signedInAs } from '../testing/page-test';
import { NewApprenticePage } from './new-apprentice-page';

const uln = ['200000001', '200000002'].map(ulnFrom).find((one) => one !== null) ?? '';

async function form() {
  const server = signedInAs([Role.Scheduler]);
  const rendering = render(NewApprenticePage);
  await settle();
  server.expectOne('/api/employers').flush({ items: [{ id: 'em', name: 'Harrow Foods' }] });
  server.expectOne('/api/training-providers').flush({ items: [{ id: 'tp', name: 'Mill College' }] });
  const plan = { standardReference: 'ST0825', versionLabel: '1.1', title: 'DevOps engineer' };
  server.expectOne('/api/plans').flush({
    plans: [
      { ...plan, id: 'p', status: 'published' },
      { ...plan, id: 'q', status: 'draft' },
    ],
  });
  const page = await rendering;
  await page.type(page.labelled('First name'), 'Leo');
  await page.type(page.labelled('Last name'), 'Adeyemi');
  await page.type(page.labelled('Email address'), 'leo@example.org');
  await page.type(page.role('combobox', 'Employer'), 'em');
  await page.type(page.role('combobox', 'Training provider'), 'tp');
  await page.type(page.role('combobox', 'Assessment plan'), 'p');
  return { page, server };
}

it('refuses ten digits that are no learner number before anything is sent', async () => {
  const { page, server } = await form();
  await page.type(page.labelled('Unique learner number'), `${uln.slice(0, 9)}${(Number(uln[9]) + 1) % 10}`);
  await page.press(page.role('button', 'Register this apprentice'));
  expect(page.role('alert').textContent).toContain('This is not a learner number');
  server.verify();
});

it('registers and enrols, offering published plans only', async () => {
  const { page, server } = await form();
  expect(page.role('combobox', 'Assessment plan').querySelectorAll('option')).toHaveLength(2);
  await page.type(page.labelled('Unique learner number'), uln);
  page.role('button', 'Register this apprentice').click();
  await settle();
  const person = server.expectOne('/api/apprentices');
  expect(person.request.body).toEqual({
    givenName: 'Leo',
    familyName: 'Adeyemi',
    uln,
    email: 'leo@example.org',
    employerId: 'em',
    trainingProviderId: 'tp',
  });
  person.flush({ id: 'a' });
  await settle();
  const enrolment = server.expectOne('/api/enrolments');
  expect(enrolment.request.body).toEqual({ apprenticeId: 'a', planId: 'p' });
  enrolment.flush({ id: 'e9' });
  await settle();
  expect(TestBed.inject(Router).url).toBe('/enrolments/e9');
});
