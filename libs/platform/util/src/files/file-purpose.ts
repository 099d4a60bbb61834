import type { ValueOf } from '../closed-set';

/** What a file is for. It decides which kinds and sizes are taken, and what kind of thing may own the file. */
export const FilePurpose = {
  GatewayEvidence: 'gateway-evidence',
  AdjustmentEvidence: 'adjustment-evidence',
  AssessmentEvidence: 'assessment-evidence',
  AppealEvidence: 'appeal-evidence',
  Submission: 'submission',
  Recording: 'recording',
} as const;
export type FilePurpose = ValueOf<typeof FilePurpose>;
