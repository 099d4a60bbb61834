import { assessorNotFree, objectionsToldOutside } from './assessor-not-free';
import { BookingRuleCode, RuleSource } from './booking-rule';

const objection = (rule: BookingRuleCode) => ({ rule, source: RuleSource.OrganisationPolicy, facts: { since: '2027-03-01' } });

it('puts one sentence in the place of everything that is about assessors', () => {
  const told = objectionsToldOutside([objection('assessor-is-independent'), objection('room-is-free'), objection('assessor-is-available')]);
  expect(told).toEqual([objection('room-is-free'), assessorNotFree]);
});

it('leaves the rest as it is', () => {
  expect(objectionsToldOutside([objection('inside-window')])).toEqual([objection('inside-window')]);
});
