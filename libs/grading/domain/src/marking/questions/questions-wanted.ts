import { Certainty, type Rule } from '@assay/standards/domain';

/** How many questions a plan wants, and whether a mark with fewer is refused. */
export interface QuestionsWanted {
  /** Null where the plan sets none. */
  readonly minimum: number | null;
  /** Only a number that the plan states can refuse a mark; one that was concluded or not confirmed is told as a warning. */
  readonly binding: boolean;
}

export function questionsWanted({ value, certainty }: Rule<number | null>): QuestionsWanted {
  return { minimum: value, binding: value !== null && certainty === Certainty.Stated };
}

/** How many are still to be asked. */
export function questionsLeft({ minimum }: Pick<QuestionsWanted, 'minimum'>, asked: number): number {
  return Math.max(0, (minimum ?? 0) - asked);
}
