import type { MarkingResponse } from '@assay/grading/contracts';
import type { Actor } from '@assay/platform/api';
import type { GradingStage } from './grading-stage';
import type { EnrolledApprentice } from './grading-world';

export type SharedMarking = ReturnType<typeof sharedMarking>;

/** What a scheduler and the assessors do at an observation that a second may mark beside the lead. */
export function sharedMarking({ test }: GradingStage, apprentice: EnrolledApprentice, scheduler: Actor, second: { readonly id: string }) {
  const path = `/api/attempts/${apprentice.observation}`;
  const assessorsPath = `${path}/second-assessors`;
  const add = (assessorId = second.id, actor: Actor | null = scheduler) => test.as(actor).post(assessorsPath, { assessorId });
  const marking = async (who: Actor) => (await test.as(who).get(`${path}/marking`).expect(200)).body as MarkingResponse;
  const judge = async (who: Actor, grade: string, evidence = 'Seen.') => {
    for (const { id, judgement } of (await marking(who)).criteria) {
      const revision = judgement?.revision ?? 0;
      const body = { apprenticeId: apprentice.id, criterionId: id, revision, grade, evidence, remark: 'Not shown.' };
      await test.as(who).put(`${path}/judgements/${id}`, body).expect(200);
    }
  };
  const asSeen = async (who: Actor) => ({ 'If-Match': `"${(await marking(who)).version}"` });
  const handOver = async (who: Actor) => test.as(who).post(`${path}/hand-over`, { apprenticeId: apprentice.id }, await asSeen(who));
  const submit = async (who: Actor, grade: string) =>
    test.as(who).post(`${path}/mark-submission`, { apprenticeId: apprentice.id, grade }, await asSeen(who));
  return { assessorsPath, add, marking, judge, handOver, submit };
}
