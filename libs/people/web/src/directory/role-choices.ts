import { Role } from '@assay/people/domain';
import type { Choice } from '@assay/platform/ui';
import { roleWords } from '../role-words';

const choice = (value: Role, about: string): Choice<Role> => ({ value, label: roleWords[value], about });

/** The roles that can be given. */
export const roleChoices: readonly Choice<Role>[] = [
  choice(Role.Administrator, 'Sets up standards, rubrics, plans and people; releases results'),
  choice(Role.Scheduler, 'Accepts gateways, books assessments, runs the diary'),
  choice(Role.Assessor, 'Assesses and marks'),
  choice(Role.Iqa, 'Samples and moderates marks'),
  choice(Role.Provider, 'Sees the apprentices of one training provider'),
  choice(Role.Employer, 'Sees the apprentices of one employer'),
  choice(Role.Apprentice, 'Sees their own way, books or confirms, reads their outcome'),
];
