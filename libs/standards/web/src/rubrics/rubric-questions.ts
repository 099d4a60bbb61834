import type { Question } from '@assay/platform/ui';

export const regenerateQuestion: Question = {
  heading: 'Generate the rubric again?',
  consequences: [
    'Criteria that nobody edited are made anew, with the plan and the generator as they are now.',
    'Edited criteria keep their text; what is generated now is shown beside it.',
  ],
  confirmLabel: 'Generate again',
};

/** Asked before unsaved text in so many criteria is left behind. */
export const leaveQuestion = (count: number): Question => ({
  heading: 'Leave without saving?',
  consequences: [
    `What you wrote in ${count === 1 ? 'one criterion' : `${count} criteria`} is not saved and will be lost.`,
  ],
  confirmLabel: 'Leave',
  danger: true,
});
