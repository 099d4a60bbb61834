import { Permission } from '@assay/people/domain';
import { type NavEntry, platformPaths } from '@assay/platform/web';
import { peoplePaths } from './people-paths';

export const homeNav: readonly NavEntry[] = [{ label: 'Home', path: platformPaths.home, permission: Permission.UseAccount, icon: 'home' }];

export const peopleNav: readonly NavEntry[] = [
  {
    label: 'People',
    path: peoplePaths.people,
    permission: Permission.ManagePeople,
    icon: 'people',
    about: 'Who can sign in, and what their roles let them do',
  },
  {
    label: 'Settings',
    path: peoplePaths.settings,
    permission: Permission.ManageSettings,
    icon: 'settings',
    about: 'Times, windows and rates that your organisation decides, each from a day on',
  },
  {
    label: 'Audit',
    path: peoplePaths.audit,
    permission: Permission.ReadAudit,
    icon: 'lock',
    about: 'What was done, by whom and when',
  },
];
