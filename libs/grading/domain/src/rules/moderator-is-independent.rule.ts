import { type Objection, objection } from '../objection';

interface ModeratedMark {
  readonly moderator: string;
  /** Accounts of those who made the mark. */
  readonly markedBy: readonly string[];
}

/** Nobody moderates their own mark. */
export function moderatorIsIndependent({ moderator, markedBy }: ModeratedMark): readonly Objection[] {
  return markedBy.includes(moderator) ? objection('moderator-is-independent') : [];
}
