import { SettingKey } from '@assay/people/domain';
import type { AssessmentPlan, RubricGrade } from '@assay/standards/domain';

/** By which setting the certificate waits: nobody appeals a top grade, so it waits less. Null where there is none to claim. */
export function claimWaitKey({ overallScale }: Pick<AssessmentPlan, 'overallScale'>, overall: RubricGrade): SettingKey | null {
  if (overall === overallScale.value[0]) return null;
  return overall === overallScale.value.at(-1) ? SettingKey.ClaimWaitAfterTopGrade : SettingKey.ClaimWait;
}
