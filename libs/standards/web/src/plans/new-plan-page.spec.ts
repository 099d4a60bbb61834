import { render } from '@assay/platform/ui';
import { aPlanResponse } from '../testing/a-plan-response';
import { aStandard } from '../testing/a-standard';
import { openOffice, refuse, settle } from '../testing/web-test';
import { NewPlanPage } from './new-plan-page';

async function open(inputs: object = {}) {
  const server = openOffice();
  const rendering = render(NewPlanPage, { ...inputs });
  await settle();
  server.expectOne('/api/standards').flush({ standards: [aStandard()] });
  server.expectOne('/api/plans').flush({ plans: [aPlanResponse({ id: 'plan-0', versionLabel: '1.0' })] });
  return { page: await rendering, server };
}

it('takes over what the standard on the way says, and begins the plan', async () => {
  const { page, server } = await open({ standard: 'standard-1' });
  expect((page.labelled('Title') as HTMLInputElement).value).toBe('DevOps engineer');
  await page.type(page.labelled('Version of the plan'), '1.2');
  await page.type(page.labelled('Start with'), 'plan-0');
  page.role('button', 'Begin the plan').click();
  await settle();
  const request = server.expectOne('/api/standards/standard-1/plans');
  expect(request.request.body).toEqual({
    reference: 'ST0825',
    versionLabel: '1.2',
    title: 'DevOps engineer',
    level: 4,
    regime: 'end-point-assessment',
    copyOf: 'plan-0',
  });
  request.flush(aPlanResponse());
  await settle();
});

it('asks for what is missing before it sends', async () => {
  const { page, server } = await open();
  await page.press(page.role('button', 'Begin the plan'));
  expect(page.text()).toContain('Choose the standard');
  expect(page.text()).toContain('Give the level');
  server.verify();
});

it('says that the organisation has this version already', async () => {
  const { page, server } = await open({ standard: 'standard-1' });
  await page.type(page.labelled('Version of the plan'), '1.1');
  page.role('button', 'Begin the plan').click();
  await settle();
  await refuse(server.expectOne('/api/standards/standard-1/plans'), 409, 'plan-adopted');
  await page.fixture.whenStable();
  expect(page.text()).toContain('Your organisation has this plan already');
});
