import { accountObjections } from './account-links';
import { Role } from './role';

const nobody = { apprenticeId: null, trainingProviderId: null, employerId: null };

it('accepts staff roles together and an outside role with the one it speaks for', () => {
  expect(accountObjections([Role.Assessor, Role.Iqa], nobody)).toEqual([]);
  expect(accountObjections([Role.Apprentice], { ...nobody, apprenticeId: 'a' })).toEqual([]);
});

it('refuses no role, an outside role beside another, and a missing or a needless link', () => {
  expect(accountObjections([], nobody)).toEqual(['account-needs-a-role']);
  expect(accountObjections([Role.Provider, Role.Iqa], { ...nobody, trainingProviderId: 't' })).toEqual(['outside-role-stands-alone']);
  expect(accountObjections([Role.Employer], nobody)).toEqual(['employer-must-be-named']);
  expect(accountObjections([Role.Scheduler], { ...nobody, apprenticeId: 'a' })).toEqual(['apprentice-is-not-for-this-role']);
});
