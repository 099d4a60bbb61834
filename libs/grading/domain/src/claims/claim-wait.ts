import { SettingKey } from '@assay/people/domain';
import type { RubricGrade } from '@assay/standards/domain';

/**
 * By which setting the certificate waits: nobody appeals a top grade, so it waits less. Null where there is none to claim.
 * @param scale the overall grades, lowest first
 */
export function claimWaitKey(scale: readonly RubricGrade[], overall: RubricGrade): SettingKey | null {
  if (overall === scale[0]) return null;
  return overall === scale.at(-1) ? SettingKey.ClaimWaitAfterTopGrade : SettingKey.ClaimWait;
}
