import type { CriterionToMarkResponse, MarkingRecordResponse, MarkingResponse, SavedJudgementResponse } from '@assay/grading/contracts';

/** A criterion with three levels and nothing judged. */
export function aCriterion(position: number, difference: Partial<CriterionToMarkResponse> = {}): CriterionToMarkResponse {
  const title = `Duty ${position}`;
  return {
    id: `c${position}`,
    position,
    duty: position,
    title,
    text: `${title} in full.`,
    elements: [`${title} in full`],
    lookFors: [`Does duty ${position}`],
    prompts: ['When did you last do it?'],
    ksbs: ['K4'],
    levels: [
      { grade: 'fail', descriptor: `${title} is not shown.` },
      { grade: 'pass', descriptor: `${title} is shown.` },
      { grade: 'distinction', descriptor: `${title} is shown and weighed.` },
    ],
    judgement: null,
    ...difference,
  };
}

/** What the server has of a criterion. */
export function aJudgement(criterionId: string, difference: Partial<SavedJudgementResponse> = {}): SavedJudgementResponse {
  const savedAt = '2027-01-11T09:30:00.000Z';
  return {
    criterionId,
    revision: 1,
    grade: 'pass',
    evidence: 'Seen live.',
    remark: 'Clear.',
    savedAt,
    ...difference,
  };
}

/** A marking of an hour, in which nothing was recorded yet and no question is demanded. */
export function aRecord(difference: Partial<MarkingRecordResponse> = {}): MarkingRecordResponse {
  return {
    timer: { plannedMinutes: 60, extraMinutes: 0, tolerance: { percent: 10, direction: 'longer' }, events: [] },
    questions: { minimum: null, binding: false, asked: [], withdrawn: [] },
    files: [],
    rawMarks: null,
    seconds: [],
    ...difference,
  };
}

/** An open marking of two criteria. */
export function aMarking(difference: Partial<MarkingResponse> = {}): MarkingResponse {
  return {
    attemptId: 'a1',
    apprenticeId: 'p1',
    apprenticeName: 'Amara Okafor',
    employerName: 'Harbour Water',
    plan: 'ST0825 1.1',
    standardTitle: 'DevOps Engineer',
    method: 'observation',
    methodName: 'Practical assessment',
    attemptKind: 'first',
    mode: 'online',
    startsAt: '2027-01-11T09:00:00.000Z',
    endsAt: '2027-01-11T12:00:00.000Z',
    zone: 'Europe/London',
    heldOn: '2027-01-11',
    plannedMinutes: 180,
    leads: true,
    stage: 'open',
    version: 0,
    scale: ['fail', 'pass', 'distinction'],
    marking: {
      by: 'criteria',
      steps: [
        { grade: 'pass', criteria: 'all' },
        { grade: 'distinction', criteria: 'all' },
      ],
    },
    criteria: [aCriterion(1), aCriterion(2)],
    record: aRecord(),
    marks: [],
    ...difference,
  };
}
