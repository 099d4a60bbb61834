import type { Question } from '@assay/platform/ui';
import type { RubricResponse } from '@assay/standards/contracts';
import type { RubricStep } from '@assay/standards/domain';

/** What is said once the step is done. */
export const stepDone: Readonly<Record<RubricStep, string>> = {
  submit: 'Rubric handed over for approval.',
  return: 'Rubric sent back to its author.',
  approve: 'Rubric approved.',
  publish: 'Rubric published.',
  discard: 'Draft discarded.',
};

/** What is asked before a step. */
export function stepQuestion(step: Exclude<RubricStep, 'return' | 'discard'>, { title, edition }: RubricResponse): Question {
  const name = `${title}, edition ${edition}`;
  const questions: Record<typeof step, Question> = {
    submit: {
      heading: 'Hand the rubric over for approval?',
      consequences: [`Nobody can edit ${name} while it waits.`, 'A second person, who has not worked on it, approves it or sends it back.'],
      confirmLabel: 'Hand it over',
    },
    approve: {
      heading: 'Approve the rubric?',
      consequences: [`You say that ${name} is right: every level, question and method.`, 'Your name stays with this approval.'],
      confirmLabel: 'Approve',
    },
    publish: {
      heading: 'Publish the rubric?',
      consequences: [
        `${name} can never be changed again.`,
        'Marking that starts from now on uses it. Marking that has started keeps its own edition.',
      ],
      confirmLabel: 'Publish',
    },
  };
  return questions[step];
}
