import type { Question } from '@assay/platform/ui';

export const regenerateQuestion: Question = {
  heading: 'Generate the rubric again?',
  consequences: [
    'Every criterion is written again, with the plan and the generator as they are now.',
    'Nothing changes by itself: what comes out differently is offered as a proposal, criterion by criterion.',
  ],
  confirmLabel: 'Generate again',
};

export const discardQuestion = ({ title, edition }: { readonly title: string; readonly edition: number }): Question => ({
  heading: 'Discard this draft?',
  consequences: [
    `Everything written in ${title}, edition ${edition}, leaves the lists and cannot be brought back.`,
    'A published edition stays as it is.',
  ],
  confirmLabel: 'Discard the draft',
  danger: true,
});

/** Asked before unsaved text in so many criteria is left behind. */
export const leaveQuestion = (count: number): Question => ({
  heading: 'Leave without saving?',
  consequences: [`What you wrote in ${count === 1 ? 'one criterion' : `${count} criteria`} is not saved and will be lost.`],
  confirmLabel: 'Leave',
  danger: true,
});
