import { Role } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import type { CohortRunResponse } from '@assay/scheduling/contracts';
import { aCohortRun, anAssignment, aRoster } from '../testing/a-cohort-run';
import { settle, signedInAs } from '../testing/page-test';
import { CohortRunPage } from './cohort-run-page';
import { OPEN_STREAM, type EventStream } from './follow-run';

const streams: EventStream[] = [];
const open = () => {
  const stream: EventStream = { onmessage: null, close: () => undefined };
  streams.push(stream);
  return stream;
};

async function shown(run: CohortRunResponse, inputs: object = {}, dialog?: unknown) {
  streams.length = 0;
  const server = signedInAs([Role.Scheduler], { dialog, providers: [{ provide: OPEN_STREAM, useValue: open }] });
  const rendering = render(CohortRunPage, { id: 'r1', ...inputs });
  await settle();
  server.expectOne('/api/cohort-runs/r1').flush(run);
  return { page: await rendering, server };
}

it('shows the roster as a board: assessors down, days across, each assessment a button', async () => {
  const { page } = await shown(aCohortRun());
  const [head, first] = page
    .roles('row')
    .map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()));
  expect(head?.slice(0, 3)).toEqual(['Assessor', 'Mon 15 Feb', 'Tue 16 Feb']);
  expect(first?.[0]).toBe('Ines Duarte');
  expect(first?.[1]).toContain('09:00–10:15');
  expect(page.text()).toContain('No better roster exists: that is proven.');
});

it('goes from one assessment to the next by arrow keys, past days without one', async () => {
  const events = [
    anAssignment(),
    anAssignment({ attemptId: 't2', assessorId: 'a2' }),
    anAssignment({ attemptId: 't3', date: '2027-02-18' }),
  ];
  const { page } = await shown(aCohortRun({ roster: aRoster({ assignments: events }) }));
  const [monday, thursday, below] = page.roles('button').filter((button) => button.classList.contains('event'));
  const press = (key: string) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  monday?.focus();
  press('ArrowRight');
  expect(document.activeElement).toBe(thursday);
  press('ArrowLeft');
  press('ArrowDown');
  expect(document.activeElement).toBe(below);
  press('ArrowDown');
  expect(document.activeElement).toBe(below);
});

it('follows a running search, and loads what it found', async () => {
  const running = aCohortRun({
    state: 'running',
    roster: null,
    progress: { state: 'running', seconds: 1, cost: 300, bound: null, gap: null, scheduled: 1, unscheduled: 1 },
  });
  const { page, server } = await shown(running);
  expect(page.text()).toContain('1 of 2');
  const progress = { state: 'running', seconds: 3, cost: 120.4, bound: 118, gap: 0.0203, scheduled: 2, unscheduled: 0 };
  streams[0]?.onmessage?.({ data: JSON.stringify(progress) } as MessageEvent<string>);
  await page.fixture.whenStable();
  expect(page.text()).toContain('120 points');
  expect(page.text()).toContain('2.03 %');
  streams[0]?.onmessage?.({ data: JSON.stringify({ ...progress, state: 'done' }) } as MessageEvent<string>);
  await settle();
  server.expectOne('/api/cohort-runs/r1').flush(aCohortRun());
  await page.fixture.whenStable();
  expect(page.role('heading', 'What was found')).toBeTruthy();
});

it('says what has no date, why, and what would help', async () => {
  const { assignments } = aRoster();
  const unscheduled = [
    {
      ...anAssignment(),
      rules: ['notice-long-enough'],
      reliefs: [{ rule: 'inside-window', from: '2027-02-15' }],
      nearMisses: [{ assessorId: 'a1', date: '2027-02-12', rule: 'assessor-is-free' }],
    },
  ];
  const { page } = await shown(aCohortRun({ roster: aRoster({ assignments, unscheduled }) }));
  expect(page.text()).toContain('Too soon: more notice is wanted.');
  expect(page.text()).toContain('A longer assessment window: the first possible day would be Monday 15 February 2027.');
  expect(page.text()).toContain('Ines Duarte on Friday 12 February 2027, but for this');
});

it('publishes step by step until everybody has had their turn', async () => {
  const { page, server } = await shown(aCohortRun(), {}, true);
  page.role('button', 'Publish as offers').click();
  await settle();
  server.expectOne({ method: 'POST', url: '/api/cohort-runs/r1/publications' }).flush({ published: 1, refused: 0, left: 1, last: 'p1' });
  await settle();
  const second = server.expectOne('/api/cohort-runs/r1/publications');
  expect(second.request.body).toEqual({ after: 'p1' });
  second.flush({ published: 0, refused: 1, left: 0, last: null });
  await settle();
  const refused = { ...anAssignment(), outcome: 'refused' as const, bookingId: null, rules: ['assessor-is-free'] };
  server.expectOne('/api/cohort-runs/r1').flush(aCohortRun({ published: 1, outcomes: [refused] }));
  await page.fixture.whenStable();
  expect(page.text()).toContain('Leo Adeyemi, Discussion: The assessors are taken by other assessments.');
  expect(page.role('button', 'Somebody is away')).toBeTruthy();
});
