import type { MarkingResponse } from '@assay/grading/contracts';
import type { Acknowledgement } from '../keeping/kept-change';

/** Whether a marking that came from the server holds what the server acknowledged before. */
export function isKnownTo(marking: MarkingResponse, acknowledgement: Acknowledgement): boolean {
  if (acknowledgement.attemptId !== marking.attemptId) return false;
  return isRecorded(marking.record, acknowledgement) || isJudged(marking, acknowledgement) || isEntered(marking, acknowledgement);
}

function isJudged({ attemptId, criteria }: MarkingResponse, { slot, revision }: Acknowledgement): boolean {
  const judged = criteria.find(({ id }) => slot === judgementSlot(attemptId, id))?.judgement;
  return judged !== undefined && judged !== null && revision !== null && judged.revision >= revision;
}

function isEntered({ attemptId, record }: MarkingResponse, { slot, revision }: Acknowledgement): boolean {
  return slot === rawMarksSlot(attemptId) && revision !== null && (record.rawMarks?.revision ?? 0) >= revision;
}

/** A press by its number; a question by its id among the asked or the withdrawn, its withdrawal among the withdrawn only. */
function isRecorded({ timer, questions }: MarkingResponse['record'], { slot, answer }: Acknowledgement): boolean {
  const said = typeof answer === 'object' && answer !== null ? answer : {};
  if (slot.startsWith('timer ')) return 'number' in said && timer.events.some(({ number }) => number === said.number);
  if (!slot.startsWith('question ')) return false;
  const isIn = (ids: readonly string[]) => ids.some((id) => slot === `question ${id}`);
  return isIn(questions.withdrawn) || ('askedAt' in said && isIn(questions.asked.map(({ id }) => id)));
}

/** The slot of the marks of a test. */
export function rawMarksSlot(attemptId: string): string {
  return `raw-marks ${attemptId}`;
}

/** The slot of the judgement of one criterion. */
export function judgementSlot(attemptId: string, criterionId: string): string {
  return `judgement ${attemptId} ${criterionId}`;
}
