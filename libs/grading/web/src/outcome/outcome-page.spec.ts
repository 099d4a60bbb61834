import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ReleasedOutcomeResponse } from '@assay/grading/contracts';
import { render } from '@assay/platform/ui';
import type { ReattemptsResponse } from '@assay/scheduling/contracts';
import { providePlatform } from '@assay/platform/web';
import { answer } from '../testing/answer';
import { OutcomePage } from './outcome-page';

const released: ReleasedOutcomeResponse = {
  resultId: 'r1',
  enrolmentId: 'e1',
  appealUntil: '2027-02-09',
  mayAppeal: true,
  sharedWithEmployer: false,
  correction: null,
  number: 1,
  standardTitle: 'DevOps Engineer',
  overallGrade: 'merit',
  explanation: {
    plan: 'ST0825 1.1',
    row: 8,
    caps: [],
    methods: [
      {
        method: 'observation',
        name: 'Practical assessment',
        attempt: 'first',
        grade: 'distinction',
        counted: 'distinction',
      },
      {
        method: 'professional-discussion',
        name: 'Discussion',
        attempt: 'resit',
        grade: 'distinction',
        counted: 'pass',
      },
    ],
  },
  releasedAt: '2027-01-12T10:00:00.000Z',
  methods: [
    {
      method: 'observation',
      name: 'Practical assessment',
      grade: 'distinction',
      rawMark: null,
      criteria: [
        {
          criterionId: 'c1',
          title: 'Scripting',
          text: 'Script and code.',
          grade: 'pass',
          descriptor: 'Scripts.',
          feedback: '',
        },
        {
          criterionId: 'c2',
          title: 'Pipelines',
          text: 'Build.',
          grade: 'pass',
          descriptor: 'Builds.',
          feedback: 'Well tested.',
        },
      ],
    },
  ],
};

const reattempts: ReattemptsResponse = {
  resultId: 'r1',
  options: [
    {
      method: 'professional-discussion',
      methodName: 'Discussion',
      kind: 'resit',
      until: '2027-03-12',
      cap: 'pass',
      differentTask: true,
      left: null,
      agreement: null,
    },
  ],
  opened: [],
};

beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()],
  });
});
afterEach(() => (document.body.innerHTML = ''));

async function open(...outcomes: ReleasedOutcomeResponse[]) {
  const rendering = render(OutcomePage);
  await answer('/api/my/outcome', { outcomes });
  if (outcomes.length > 0) {
    await answer('/api/my/appeals', { items: [] });
    await answer('/api/enrolments/e1/reattempts', reattempts);
  }
  const page = await rendering;
  await page.fixture.whenStable();
  return page;
}

it('tells the grade first, then where it comes from', async () => {
  const page = await open(released);
  expect(page.text()).toMatch(/Merit\s?You have passed your assessment\..*How your grade was worked out/);
  expect(page.text()).toContain('Discussion: distinction on a resit, which counts as pass');
});

it('opens the first criterion with feedback, the others wait until they are wanted', async () => {
  const page = await open(released);
  const parts = [...page.element.querySelectorAll('details')];
  expect(parts.map((part) => [part.querySelector('summary span')?.textContent, part.open])).toEqual([
    ['Scripting', false],
    ['Pipelines', true],
  ]);
  expect(parts[1]?.textContent).toContain('Well tested.');
});

it('tells a fail calmly, and where to look', async () => {
  const page = await open({ ...released, overallGrade: 'fail' });
  expect(page.text()).toContain('You have not passed this time. Read the feedback below');
});

it('says that nothing has to be done while there is no result', async () => {
  const page = await open();
  expect(page.text()).toContain('Your result is not here yet');
  expect(page.text()).toContain('You do not need to do anything');
});

it('tells what can be done now and until when', async () => {
  const page = await open({ ...released, overallGrade: 'fail' });
  expect(page.text()).toContain('Take Discussion again as a resit by 12 March 2027');
  expect(page.text()).toContain('The best grade this can lead to is pass.');
  expect(page.text()).toContain('Appeal against the result if something went wrong, until 9 February 2027');
});

it('says why a result was corrected', async () => {
  const page = await open({
    ...released,
    number: 2,
    correction: { reason: 'The second task had been overlooked.', from: 'pass', number: 1 },
  });
  expect(page.text()).toContain('Your result was corrected. It was pass before. The second task had been overlooked.');
});
