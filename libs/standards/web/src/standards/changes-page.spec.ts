import { render } from '@assay/platform/ui';
import type { OccupationDifference } from '@assay/standards/domain';
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

async function page(difference: Partial<OccupationDifference>) {
  const server = openOffice();
  const rendering = render(ChangesPage, { id: 'new', from: 'old' });
  await settle();
  server
    .expectOne('/api/standards/new/difference?from=old')
    .flush({ difference: { ...none, ...difference } });
  return rendering;
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
    'Removed',
    'Reworded',
    'Renumbered',
  ]);
  expect(shown.text()).toContain('S10 → S9');
  expect(shown.text()).toContain('Matched by likeness');
});
