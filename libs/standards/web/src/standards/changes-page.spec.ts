import { TestBed } from '@angular/core/testing';
import { render } from '@assay/platform/ui';
import type { StandardDifferenceResponse } from '@assay/standards/contracts';
import type { OccupationDifference } from '@assay/standards/domain';
import { aStandard } from '../testing/a-standard';
import { openOffice, settle } from '../testing/web-test';
import { ChangesPage } from './changes-page';

const none: OccupationDifference = {
  before: { reference: 'OCC0499', version: '1.2' },
  after: { reference: 'OCC0499', version: '1.3' },
  added: [],
  removed: [],
  reworded: [],
  renumbered: [],
  links: [],
  unchanged: 74,
};
const skill = (key: string, text = 'Repair') => ({ kind: 'skill' as const, key, text });
const pair = (before: string, after: string) => ({
  before: skill(before, 'Repair cars'),
  after: skill(after, 'Repair vehicles'),
  matchedBy: 'similarity' as const,
  similarity: 0.5,
  needsConfirmation: true,
});

async function page(
  difference: Partial<OccupationDifference>,
  rubrics: StandardDifferenceResponse['rubrics'] = [],
  plans: StandardDifferenceResponse['plans'] = [],
) {
  const server = openOffice();
  const rendering = render(ChangesPage, { id: 'new', from: 'old' });
  await settle();
  server.expectOne('/api/standards/new/difference?from=old').flush({
    before: aStandard(),
    after: aStandard({ id: 'new' }),
    difference: { ...none, ...difference },
    rubrics,
    plans,
  });
  await settle();
  TestBed.tick();
  await settle();
  server.expectOne('/api/standards/new/plan-effects?from=old').flush({ plans: plans.map((plan) => ({ ...plan, effects: [] })) });
  return Object.assign(await rendering, { server });
}

it('says that nothing changed', async () => {
  expect((await page({})).text()).toContain('Duties, KSBs and their links are the same.');
});

it('shows what was removed, reworded and renumbered, and what wants a look', async () => {
  const shown = await page({
    removed: [skill('S9')],
    reworded: [pair('S1', 'S1')],
    renumbered: [pair('S10', 'S9')],
  });
  expect(shown.roles('heading').map((heading) => heading.textContent?.trim())).toEqual([
    'What changed',
    'What it touches',
    'Removed',
    'Reworded',
    'Renumbered',
  ]);
  expect(shown.text()).toContain('S10 → S9');
  expect(shown.text()).toContain('Matched by likeness');
});

it('names a plan of the older version once, with what the newer one means for it', async () => {
  const plan = {
    id: 'plan-1',
    standardReference: 'ST0499',
    versionLabel: '1.2',
    title: 'Autocare technician',
    status: 'published' as const,
  };
  const shown = await page({}, [], [plan]);
  expect(shown.roles('link').filter(({ textContent }) => textContent?.includes('ST0499 1.2'))).toHaveLength(1);
});

const touchedRubric: StandardDifferenceResponse['rubrics'][number] = {
  rubric: {
    id: 'rubric-1',
    edition: 2,
    status: 'published',
    createdAt: '2027-01-04T09:00:00Z',
    publishedAt: null,
  },
  effect: {
    touched: [
      {
        position: 3,
        title: 'Repair vehicles',
        effects: [
          { kind: 'removed', before: 'S9', after: null },
          { kind: 'renumbered', before: 'S10', after: 'S9' },
        ],
      },
    ],
    untouched: 9,
    uncovered: ['D11'],
  },
};

it('shows what it does to a rubric, and starts a new edition from it', async () => {
  const shown = await page({}, [touchedRubric]);
  expect(shown.text()).toContain('1 criterion touched, 9 criteria as before.');
  expect(shown.text()).toContain('S9 is removed; S10 is now S9');
  expect(shown.text()).toContain('D11');
  shown.role('button', 'Start a new edition from this rubric for 1.1').click();
  await settle();
  expect(shown.server.expectOne('/api/standards/new/rubrics').request.body).toEqual({ from: 'rubric-1' });
});
