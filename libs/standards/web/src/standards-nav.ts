import { Permission } from '@assay/people/domain';
import type { NavEntry } from '@assay/platform/web';
import { standardsPaths } from './standards-paths';

export const standardsNav: readonly NavEntry[] = [
  {
    label: 'Standards',
    path: standardsPaths.standards,
    permission: Permission.ReadStandards,
    icon: 'book',
    about: 'Occupations, their duties and what an apprentice must know',
  },
  {
    label: 'Rubrics',
    path: standardsPaths.rubrics,
    permission: Permission.ReadStandards,
    icon: 'document',
    about: 'What each grade looks like, criterion by criterion',
  },
  {
    label: 'Plans',
    path: standardsPaths.plans,
    permission: Permission.ReadStandards,
    icon: 'scales',
    about: 'Methods, windows and how grades come together',
  },
];
