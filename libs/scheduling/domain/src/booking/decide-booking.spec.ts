import { localDate } from '@assay/platform/util';
import { aProposal, during, someFacts } from '../testing/a-proposal';
import { decideBooking } from './decide-booking';

it('accepts a proposal to which no rule objects', () => {
  expect(decideBooking(aProposal())).toEqual({ kind: 'accepted' });
});

it('tells every objection with its source and its facts', () => {
  const decision = decideBooking(
    aProposal({
      facts: { attempt: { ...someFacts().attempt, submittedOn: localDate('2027-02-20') } },
      assessor: { commitments: [during('2027-03-01T09:30:00Z', '2027-03-01T10:45:00Z')] },
    }),
  );
  expect(decision).toMatchObject({
    kind: 'refused',
    objections: [
      { rule: 'submission-and-reading-time', source: 'plan', facts: { submittedOn: '2027-02-20', earliestOn: '2027-03-06' } },
      { rule: 'assessor-is-free', facts: { busy: [{ from: '2027-03-01T09:30:00.000Z', until: '2027-03-01T10:45:00.000Z' }] } },
    ],
  });
});
