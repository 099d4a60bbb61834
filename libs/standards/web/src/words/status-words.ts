import type { Tone } from '@assay/platform/ui';
import type { PlanStatus, RubricStatus } from '@assay/standards/domain';

export interface StatusWords {
  readonly label: string;
  readonly tone: Tone;
}

export const rubricStatusWords: Readonly<Record<RubricStatus, StatusWords>> = {
  draft: { label: 'Draft', tone: 'neutral' },
  submitted: { label: 'Waiting for approval', tone: 'attention' },
  approved: { label: 'Approved', tone: 'info' },
  published: { label: 'Published', tone: 'ok' },
  superseded: { label: 'Superseded', tone: 'neutral' },
  discarded: { label: 'Discarded', tone: 'neutral' },
};

export const planStatusWords: Readonly<Record<PlanStatus, StatusWords>> = {
  draft: { label: 'Draft', tone: 'neutral' },
  submitted: { label: 'Waiting for approval', tone: 'attention' },
  published: { label: 'Published', tone: 'ok' },
};
