import type { Choice } from '@assay/platform/ui';
import type { PlanRegime } from '@assay/standards/domain';

/** Whose words a plan uses. */
export const regimeWords: Readonly<Record<PlanRegime, string>> = {
  'end-point-assessment': 'End-point assessment, before the reform',
  'apprenticeship-assessment': 'Apprenticeship assessment, after the reform',
};

export const regimeChoices: readonly Choice<PlanRegime>[] = [
  { value: 'end-point-assessment', label: regimeWords['end-point-assessment'] },
  { value: 'apprenticeship-assessment', label: regimeWords['apprenticeship-assessment'] },
];
