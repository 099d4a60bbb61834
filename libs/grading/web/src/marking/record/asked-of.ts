import type { AskedQuestionResponse, QuestionsResponse } from '@assay/grading/contracts';
import type { Acknowledgement, KeptChange } from '../../keeping/kept-change';

/** The questions asked: what the server told, what it acknowledged since, and what is kept here, without the withdrawn ones. */
export function askedOf(
  told: Pick<QuestionsResponse, 'asked' | 'withdrawn'>,
  acknowledged: readonly Acknowledgement[],
  changes: readonly KeptChange[],
): readonly AskedQuestionResponse[] {
  const alive = changes.filter(({ state }) => state !== 'parked');
  const waiting = alive.filter(({ kind }) => kind === 'question').map(({ body }) => ({ ...(body as AskedQuestionResponse), savedAt: '' }));
  const answered = acknowledged.flatMap(({ answer }) => (isQuestion(answer) ? [answer] : []));
  const withdrawn = new Set([
    ...told.withdrawn.map((id) => `question ${id}`),
    ...alive.filter(({ kind }) => kind === 'question-withdrawal').map(({ slot }) => slot),
    ...acknowledged.filter(({ slot, answer }) => slot.startsWith('question ') && !isQuestion(answer)).map(({ slot }) => slot),
  ]);
  const byId = new Map([...waiting, ...answered, ...told.asked].map((question) => [question.id, question]));
  return [...byId.values()]
    .filter(({ id }) => !withdrawn.has(`question ${id}`))
    .toSorted((one, other) => Date.parse(one.askedAt) - Date.parse(other.askedAt));
}

function isQuestion(answer: unknown): answer is AskedQuestionResponse {
  return typeof answer === 'object' && answer !== null && 'askedAt' in answer;
}
