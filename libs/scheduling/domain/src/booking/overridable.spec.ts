import { aProposal } from '../testing/a-proposal';
import { during } from '../testing/a-proposal';
import { decideBooking } from './decide-booking';
import { canBeOverridden } from './overridable';

const objectionsOf = (proposal: ReturnType<typeof aProposal>) => {
  const decision = decideBooking(proposal);
  return decision.kind === 'refused' ? decision.objections : [];
};

it('lets a short notice be overridden', () => {
  expect(canBeOverridden(objectionsOf(aProposal({ start: '2027-02-03T10:00:00Z' })))).toBe(true);
});

it('lets nobody be in two places, whatever the reason', () => {
  const busy = aProposal({ assessor: { commitments: [during('2027-03-01T09:30:00Z', '2027-03-01T10:30:00Z')] } });
  expect(canBeOverridden(objectionsOf(busy))).toBe(false);
});

it('has nothing to override where no rule objects', () => {
  expect(canBeOverridden([])).toBe(false);
});
