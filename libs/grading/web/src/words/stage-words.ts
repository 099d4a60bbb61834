import type { MarkingStage } from '@assay/grading/domain';
import type { Tone } from '@assay/platform/ui';

/** How a stage of marking is told to the assessor. */
export const stageWords: Readonly<Record<MarkingStage, { readonly label: string; readonly tone: Tone }>> = {
  'not-yet': { label: 'Opens on the day', tone: 'neutral' },
  ready: { label: 'Ready to mark', tone: 'info' },
  open: { label: 'Being marked', tone: 'attention' },
  returned: { label: 'Returned to you', tone: 'problem' },
  submitted: { label: 'With quality assurance', tone: 'info' },
  moderated: { label: 'Moderated', tone: 'ok' },
  stopped: { label: 'Stopped', tone: 'neutral' },
};
