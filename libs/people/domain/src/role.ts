import type { ValueOf } from '@assay/platform/util';

/** What a person does for, or with, an assessment organisation. One account may hold several. */
export const Role = {
  Administrator: 'administrator',
  Scheduler: 'scheduler',
  Assessor: 'assessor',
  Iqa: 'iqa',
  Provider: 'provider',
  Employer: 'employer',
  Apprentice: 'apprentice',
} as const;
export type Role = ValueOf<typeof Role>;

/** The roles that belong to the organisation itself; everybody else looks in from outside. */
export const staffRoles: readonly Role[] = [Role.Administrator, Role.Scheduler, Role.Assessor, Role.Iqa];
