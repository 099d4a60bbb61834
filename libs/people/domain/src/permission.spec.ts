import { Permission, permissionsOf } from './permission';
import { Role } from './role';

it('gives nobody without a role more than the use of their account', () => {
  expect(permissionsOf([])).toEqual([Permission.UseAccount]);
});

it('adds up what several roles may do', () => {
  const both = permissionsOf([Role.Assessor, Role.Iqa]);
  expect(both).toEqual(expect.arrayContaining([Permission.Mark, Permission.Moderate]));
});

it('lets nobody outside the organisation mark, moderate or release', () => {
  const outside = permissionsOf([Role.Provider, Role.Employer, Role.Apprentice]);
  for (const closed of [
    Permission.Mark,
    Permission.Moderate,
    Permission.PrepareRelease,
    Permission.ApproveRelease,
    Permission.ReadResults,
    Permission.ReadAudit,
  ])
    expect(outside).not.toContain(closed);
});
