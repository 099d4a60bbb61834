import { type Objection, objection } from '../objection';

interface ApprovedResult {
  readonly id: string;
  /** Accounts of those who made or moderated a mark in it. */
  readonly gradedBy: readonly string[];
}

/** Nobody approves the release of a result that holds their own mark or moderation. */
export function approverDidNotMark(approver: string, results: readonly ApprovedResult[]): readonly Objection[] {
  const resultIds = results.filter(({ gradedBy }) => gradedBy.includes(approver)).map(({ id }) => id);
  return resultIds.length > 0 ? objection('approver-did-not-mark', { resultIds }) : [];
}
