import { EnrolmentStatus } from '../lifecycles/enrolment-status';
import { objectionsTo, someFacts } from '../testing/a-proposal';

const at = (status: EnrolmentStatus) => objectionsTo({ facts: { enrolment: { ...someFacts().enrolment, status } } });

it('lets an apprentice past the gateway be booked', () => {
  expect(at(EnrolmentStatus.GatewayAccepted)).toEqual([]);
  expect(at(EnrolmentStatus.InAssessment)).toEqual([]);
});

it('objects before the gateway, after the end and during a pause', () => {
  for (const status of ['in-training', 'gateway-submitted', 'complete', 'paused', 'withdrawn'] as const)
    expect(at(status)).toEqual(['gateway-accepted']);
});
