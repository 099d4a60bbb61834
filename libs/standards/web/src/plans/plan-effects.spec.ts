import { render } from '@assay/platform/ui';
import { openOffice, settle } from '../testing/web-test';
import { PlanEffects } from './plan-effects';

const path = '/api/standards/newer/plan-effects?from=older';
const plan = (id: string, effects: readonly object[]) => ({
  id,
  standardReference: 'ST0499',
  versionLabel: '1.2',
  title: 'Autocare technician',
  status: 'published',
  effects,
});
const effects = [
  { path: 'methods.observation.themes', part: 'Safety', key: 'S9', change: 'removed', now: null },
  { path: 'methods.observation.themes', part: 'Repair', key: 'S10', change: 'renumbered', now: 'S9' },
  { path: 'dutyKsbs', part: null, key: 'D4', change: 'reworded', now: 'D4' },
];

async function open(plans: readonly object[], inputs: object = {}) {
  const server = openOffice();
  const rendering = render(PlanEffects, { standardId: 'newer', from: 'older', ...inputs });
  await settle();
  server.expectOne(path).flush({ plans });
  return rendering;
}

it('names each rule that the newer version touches, and what became of what it names', async () => {
  const page = await open([plan('a', effects)]);
  const rows = page.roles('row').map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
  expect(rows.slice(1)).toEqual([
    'S9Observation: themes and KSBs: SafetyRemoved: assess it no longer',
    'S10Observation: themes and KSBs: RepairNow S9',
    'D4KSBs of each dutyReworded',
  ]);
});

it('says so of a plan that names nothing that changed, and nothing where there is no plan', async () => {
  expect((await open([plan('a', [])])).text()).toContain('names no duty or KSB that changed');
});

it('shows one plan alone where that is asked, and nothing where it is not touched', async () => {
  const page = await open([plan('a', effects), plan('b', [])], { only: 'b' });
  expect(page.text()).toBe('');
});
