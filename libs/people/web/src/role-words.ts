import type { Role } from '@assay/people/domain';

/** What each role is called on a screen. */
export const roleWords: Readonly<Record<Role, string>> = {
  administrator: 'Administrator',
  scheduler: 'Scheduler',
  assessor: 'Assessor',
  iqa: 'Internal quality assurer',
  provider: 'Training provider',
  employer: 'Employer',
  apprentice: 'Apprentice',
};

/** The roles in words, in a line. Takes plain strings, because the session knows roles as such. */
export function rolesInWords(roles: readonly string[]): string {
  const words: Readonly<Record<string, string>> = roleWords;
  return roles.map((role) => words[role] ?? role).join(', ');
}
