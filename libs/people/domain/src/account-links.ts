import { Role, staffRoles } from './role';

/** Whom an account speaks for, besides itself. */
export interface AccountLinks {
  readonly apprenticeId: string | null;
  readonly trainingProviderId: string | null;
  readonly employerId: string | null;
}

/** What is wrong with the combination of roles and links; empty where nothing is. */
export function accountObjections(roles: readonly Role[], links: AccountLinks): string[] {
  const outside = roles.filter((role) => !staffRoles.includes(role));
  return [
    ...(roles.length === 0 ? ['account-needs-a-role'] : []),
    ...(outside.length > 0 && roles.length > 1 ? ['outside-role-stands-alone'] : []),
    ...mismatch(roles.includes(Role.Apprentice), links.apprenticeId, 'apprentice'),
    ...mismatch(roles.includes(Role.Provider), links.trainingProviderId, 'training-provider'),
    ...mismatch(roles.includes(Role.Employer), links.employerId, 'employer'),
  ];
}

function mismatch(needed: boolean, link: string | null, name: string): string[] {
  if (needed === (link !== null)) return [];
  return [needed ? `${name}-must-be-named` : `${name}-is-not-for-this-role`];
}
