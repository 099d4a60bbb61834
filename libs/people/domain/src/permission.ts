import { valuesOf, type ValueOf } from '@assay/platform/util';
import { Role } from './role';

/** One thing a person may ask the system to do. A route names the one it needs; a role is a set of them. */
export const Permission = {
  UseAccount: 'account.use',
  ReadPeople: 'people.read',
  ManagePeople: 'people.manage',
  RegisterApprentice: 'apprentice.register',
  ReadApprentices: 'apprentice.read',
  ReadStandards: 'standard.read',
  ManageStandards: 'standard.manage',
  EditRubric: 'rubric.edit',
  ApproveRubric: 'rubric.approve',
  ManagePlans: 'plan.manage',
  AcceptGateway: 'gateway.accept',
  FindSlots: 'slot.find',
  Book: 'booking.make',
  ScheduleCohort: 'cohort.schedule',
  ReadDiary: 'diary.read',
  ReadBooking: 'booking.read',
  Mark: 'mark.write',
  Moderate: 'mark.moderate',
  PrepareRelease: 'release.prepare',
  ApproveRelease: 'release.approve',
  ReadResults: 'result.read',
  ReadOwnOutcome: 'outcome.read-own',
  ReadAudit: 'audit.read',
} as const;
export type Permission = ValueOf<typeof Permission>;

const ofEverybody: Permission[] = [Permission.UseAccount];

const ofRole: Record<Role, Permission[]> = {
  [Role.Administrator]: [
    Permission.ReadPeople,
    Permission.ManagePeople,
    Permission.RegisterApprentice,
    Permission.ReadApprentices,
    Permission.ReadStandards,
    Permission.ManageStandards,
    Permission.EditRubric,
    Permission.ApproveRubric,
    Permission.ManagePlans,
    Permission.ReadDiary,
    Permission.ReadBooking,
    Permission.PrepareRelease,
    Permission.ApproveRelease,
    Permission.ReadResults,
    Permission.ReadAudit,
  ],
  [Role.Scheduler]: [
    Permission.ReadPeople,
    Permission.RegisterApprentice,
    Permission.ReadApprentices,
    Permission.ReadStandards,
    Permission.AcceptGateway,
    Permission.FindSlots,
    Permission.Book,
    Permission.ScheduleCohort,
    Permission.ReadDiary,
    Permission.ReadBooking,
  ],
  [Role.Assessor]: [Permission.ReadStandards, Permission.ReadBooking, Permission.Mark],
  [Role.Iqa]: [Permission.ReadStandards, Permission.Moderate, Permission.ReadResults, Permission.PrepareRelease],
  [Role.Provider]: [Permission.ReadApprentices, Permission.ReadBooking],
  [Role.Employer]: [Permission.ReadApprentices, Permission.ReadBooking],
  [Role.Apprentice]: [Permission.FindSlots, Permission.Book, Permission.ReadBooking, Permission.ReadOwnOutcome],
};

/** Everything these roles together may ask for. What they may see of it is decided by the use case and the database. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  const granted = new Set([...ofEverybody, ...roles.flatMap((role) => ofRole[role])]);
  return valuesOf(Permission).filter((permission) => granted.has(permission));
}
