import { sharedFaults } from './shared-faults';

const faulty = { assessorId: 'amy', rubricId: 'edition 3', heldOn: '2027-01-11' };

it('names everything that two marks have in common', () => {
  expect(sharedFaults(faulty, { ...faulty })).toEqual(['same-assessor', 'same-rubric', 'same-day']);
  expect(sharedFaults(faulty, { ...faulty, heldOn: '2027-01-12' })).toEqual(['same-assessor', 'same-rubric']);
  expect(sharedFaults(faulty, { assessorId: 'bob', rubricId: 'edition 4', heldOn: '2027-02-01' })).toEqual([]);
});
