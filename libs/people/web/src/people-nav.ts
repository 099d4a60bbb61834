import { Permission } from '@assay/people/domain';
import { type NavEntry, platformPaths } from '@assay/platform/web';

export const peopleNav: readonly NavEntry[] = [
  { label: 'Home', path: platformPaths.home, permission: Permission.UseAccount, icon: 'home' },
];
