import type { SettingDefinition, SettingValue } from './setting-definition';
import { SettingScope } from './setting-key';

/** A decision about a setting as it is asked for. */
export interface SettingProposal extends SettingValue {
  readonly appliesTo: string;
  /** Local date. */
  readonly effectiveFrom: string;
}

export interface SettingObjection {
  readonly field: 'amount' | 'unit' | 'appliesTo' | 'effectiveFrom';
  readonly code: 'out-of-bounds' | 'unit-not-allowed' | 'scope-not-allowed' | 'in-the-past';
}

/** What is wrong with the decision; empty where nothing is. A day that has begun was worked by the old value. */
export function settingObjections(definition: SettingDefinition, proposal: SettingProposal, today: string): SettingObjection[] {
  const { amount, unit, appliesTo, effectiveFrom } = proposal;
  return [
    ...(Number.isInteger(amount) && amount >= definition.min && amount <= definition.max
      ? []
      : [{ field: 'amount', code: 'out-of-bounds' } as const]),
    ...(definition.units.includes(unit) ? [] : [{ field: 'unit', code: 'unit-not-allowed' } as const]),
    ...(appliesTo === '' || isScope(definition, appliesTo) ? [] : [{ field: 'appliesTo', code: 'scope-not-allowed' } as const]),
    ...(effectiveFrom >= today ? [] : [{ field: 'effectiveFrom', code: 'in-the-past' } as const]),
  ];
}

function isScope({ scopes }: SettingDefinition, appliesTo: string): boolean {
  const [kind = '', what = ''] = appliesTo.split(/:(.*)/s);
  return what.trim() !== '' && Object.values(SettingScope).some((scope) => scope === kind && scopes.includes(scope));
}
