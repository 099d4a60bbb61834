import { Role } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import type { MyOfferResponse } from '@assay/scheduling/contracts';
import { aBooking } from '../testing/answers';
import { settle, signedInAs } from '../testing/page-test';
import { OffersPage } from './offers-page';

const offer: MyOfferResponse = {
  id: 'o1',
  assessor: { id: 'a1', name: 'Ines Duarte' },
  status: 'open',
  because: { eligible: 1, askedBefore: 0, busy: 0 },
  offeredAt: '2027-02-01T10:00:00.000Z',
  answerBy: '2027-02-02T10:00:00.000Z',
  answeredAt: null,
  reason: null,
  booking: aBooking({ status: 'offered' }),
  employer: 'Harrow Foods',
  trainingProvider: 'Mill College',
};

async function shown(offers: readonly MyOfferResponse[]) {
  const server = signedInAs([Role.Assessor]);
  const rendering = render(OffersPage);
  await settle();
  server.expectOne('/api/offers').flush({ offers, now: '2027-02-01T10:00:00.000Z' });
  return { page: await rendering, server };
}

it('takes no offer without the word that nothing binds the assessor', async () => {
  const { page, server } = await shown([offer]);
  expect(page.text()).toContain('Harrow Foods');
  page.role('button', 'Accept').click();
  await settle();
  await page.fixture.whenStable();
  expect(page.role('alert').textContent).toContain('Say so if nothing binds you');
  page.roles('checkbox')[0]!.click();
  page.role('button', 'Accept').click();
  await settle();
  expect(server.expectOne('/api/offers/o1/acceptance').request.body).toEqual({ hasNoInterest: true });
});

it('says when nothing waits', async () => {
  const { page } = await shown([]);
  expect(page.text()).toContain('Nothing waits for your answer');
});
