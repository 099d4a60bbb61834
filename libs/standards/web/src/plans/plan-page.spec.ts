import { TestBed } from '@angular/core/testing';
import { render } from '@assay/platform/ui';
import type { PlanResponse } from '@assay/standards/contracts';
import { st0825Plan } from '@assay/standards/domain';
import { aPlanResponse } from '../testing/a-plan-response';
import { aStandard } from '../testing/a-standard';
import { openOffice, refuse, settle } from '../testing/web-test';
import { PlanPage } from './plan-page';

async function open(given: Partial<PlanResponse> = {}) {
  const server = openOffice();
  const rendering = render(PlanPage, { id: 'plan-1' });
  await settle();
  server.expectOne('/api/plans/plan-1').flush(aPlanResponse(given));
  await settle();
  TestBed.tick();
  await settle();
  server.expectOne('/api/standards/standard-1').flush(aStandard());
  const page = await rendering;
  await page.fixture.whenStable();
  const edit = async (name: string) => page.press(page.role('button', `Edit ${name}`));
  const within = (id: string) => page.element.querySelector<HTMLElement>(`#${id}`)!;
  return { page, server, edit, within };
}

const save = async ({ page, server }: Awaited<ReturnType<typeof open>>) => {
  page.role('button', 'Save').click();
  await settle();
  return server.expectOne('/api/plans/plan-1');
};

it('shows each rule with its value, its source, its owner and how sure we are', async () => {
  const { within } = await open();
  expect(within('methods').textContent?.replace(/\s+/g, ' ')).toMatch(
    /Tolerance\s*\+10 %, by the assessor\s*ST0825 version 1\.1 .*tolerance · our policy · sibling plans .*Not confirmed/,
  );
});

it('shows the course through the window as a drawing and as a table', async () => {
  const { page, within } = await open();
  expect(within('window').querySelectorAll('assay-window-timeline circle')).toHaveLength(2);
  const row = page.roles('row').find((one) => /^\s*Observation\s*By day 91/.test(one.textContent ?? ''));
  expect(row?.textContent).toContain('Day 105');
});

it('saves what was edited with the version it was read in', async () => {
  const opened = await open();
  const { page, edit } = opened;
  await edit('Gateway and window');
  await page.type(page.labelled('Months'), '5');
  expect(page.text()).toContain('1 change not saved');
  const request = await save(opened);
  expect(request.request.method).toBe('PUT');
  expect(request.request.headers.get('If-Match')).toBe('"1"');
  const { plan } = request.request.body as { plan: typeof st0825Plan };
  expect(plan.window.months).toEqual({ ...st0825Plan.window.months, value: 5 });
  request.flush(aPlanResponse({ version: 2, plan }));
  await settle();
  await page.fixture.whenStable();
  expect(page.text()).toContain('Everything is saved');
});

it('tells a contradiction while one types, and takes it back with undo', async () => {
  const { page, edit, within } = await open();
  await edit('Gateway and window');
  await page.type(page.labelled('Months'), '3');
  expect(within('order').textContent).toContain('Observation cannot take place before day 105, but the window ends after 89 days.');
  await page.press(page.role('button', 'Undo'));
  expect(page.text()).toContain('No contradictions');
  await page.press(page.role('button', 'Redo'));
  expect(page.text()).toContain('1 contradiction');
});

it('does not take a value that no rule can have, and says what it looks for', async () => {
  const { page, edit } = await open();
  await edit('Gateway and window');
  await page.type(page.labelled('Months'), '61');
  expect(page.text()).toContain('Enter a whole number from 0 to 60');
  expect(page.text()).toContain('Everything is saved');
});

it('counts every press that comes before the page is drawn again', async () => {
  const opened = await open();
  const { page, edit, within } = opened;
  await edit('Methods');
  const [first, second] = within('methods').querySelectorAll<HTMLInputElement>('assay-choices-field input');
  first?.click();
  second?.click();
  await page.fixture.whenStable();
  expect([first?.checked, second?.checked]).toEqual([false, false]);
  const request = await save(opened);
  const { plan } = request.request.body as { plan: typeof st0825Plan };
  expect(plan.methods[0]?.places.value).toEqual(st0825Plan.methods[0]?.places.value.slice(2));
});

it('adds and removes what lists hold', async () => {
  const { page, edit, within } = await open();
  await edit('Resits and retakes');
  await page.press(page.role('button', 'Add a cap'));
  expect(within('reattempts').textContent).toContain('1 rule has no source yet');
  await page.press(page.role('button', 'Remove Cap 3'));
  expect(page.text()).toContain('No contradictions');
});

it('gives one source to all rules of a part that have none', async () => {
  const { page, edit, within } = await open();
  await edit('Resits and retakes');
  await page.press(page.role('button', 'Add a cap'));
  await page.press(page.role('button', 'Add a cap'));
  const sources = [...within('reattempts').querySelectorAll<HTMLInputElement>('assay-cite-rules input')];
  await page.type(sources[0]!, 'Assessment plan, page 9');
  await page.press(page.role('button', 'Use this source in Resits and retakes'));
  expect(page.text()).toContain('No contradictions');
});

it('offers the rows that follow, each with its reason, and takes what is left', async () => {
  const plan = { ...st0825Plan, aggregation: st0825Plan.aggregation.filter((_row, at) => at === 6) };
  const { page, edit } = await open({ plan });
  await edit('Overall grade');
  await page.press(page.role('button', 'Fill 8 rows that follow'));
  expect(page.text()).toContain('The same grades the other way round, as in row 1');
  await page.press(page.role('button', 'Accept 8 rows'));
  expect(page.text()).toContain('No contradictions');
});

it('gives a combination another overall grade', async () => {
  const opened = await open();
  await opened.edit('Overall grade');
  const { page } = opened;
  await page.type(page.labelled('Overall for Observation pass, Professional discussion distinction'), 'pass');
  const request = await save(opened);
  const { plan } = request.request.body as { plan: typeof st0825Plan };
  expect(plan.aggregation[6]?.overall).toMatchObject({ value: 'pass', certainty: 'unverified' });
});

it('simulates every combination, narrowed by grade and for any attempt', async () => {
  const { page, within } = await open();
  const simulation = within('simulation');
  expect(simulation.textContent).toContain('9 combinations');
  const [grade, , otherGrade, otherAttempt] = [...simulation.querySelectorAll('select')];
  await page.type(grade!, 'distinction');
  await page.type(otherGrade!, 'distinction');
  await page.type(otherAttempt!, 'resit');
  expect(simulation.textContent).toContain(
    'Professional discussion: distinction on a resit, capped at pass; row 8 of the plan’s table: merit.',
  );
});

it('brings two people’s changes together when somebody was quicker', async () => {
  const opened = await open();
  const { page, edit, within } = opened;
  await edit('Gateway and window');
  await page.type(page.labelled('Months'), '5');
  const results = { ...st0825Plan.results, citation: 'Their page' };
  const current = aPlanResponse({ version: 2, plan: { ...st0825Plan, results } });
  await refuse(await save(opened), 412, 'stale', { current });
  await page.fixture.whenStable();
  expect(page.text()).toContain('They changed: Results within.');
  await page.press(page.role('button', 'Bring both together'));
  expect(within('window').textContent).toContain('Their page');
  const request = await save(opened);
  expect(request.request.headers.get('If-Match')).toBe('"2"');
  const { plan } = request.request.body as { plan: typeof st0825Plan };
  expect([plan.window.months.value, plan.results.citation]).toEqual([5, 'Their page']);
});

it('offers no changes to a published plan', async () => {
  const { page } = await open({ status: 'published', steps: [] });
  expect(page.roles('button')).toEqual([]);
});

it('submits after a confirmation, and only what is saved and without contradictions', async () => {
  const { page, server } = await open();
  page.role('button', 'Submit for approval').click();
  await settle();
  const request = server.expectOne('/api/plans/plan-1/submit');
  expect(request.request.headers.get('If-Match')).toBe('"1"');
  request.flush(
    aPlanResponse({
      status: 'submitted',
      version: 2,
      steps: [{ step: 'publish', refusal: 'plan-own-work' }],
    }),
  );
  await settle();
  await page.fixture.whenStable();
  expect(page.text()).toContain('You worked on this plan, so somebody else approves it.');
});

it('keeps a plan that contradicts itself from being submitted', async () => {
  const plan = { ...st0825Plan, aggregation: [] };
  const { page } = await open({ plan });
  expect(page.role('button', 'Submit for approval').getAttribute('aria-disabled')).toBe('true');
});

it('asks before changes are left behind', async () => {
  const { page, edit } = await open();
  expect(page.fixture.componentInstance.mayLeave()).toBe(true);
  await edit('Gateway and window');
  await page.type(page.labelled('Months'), '5');
  expect(await page.fixture.componentInstance.mayLeave()).toBe(true);
});
