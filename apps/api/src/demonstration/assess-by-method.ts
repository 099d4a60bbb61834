import { ModerateMark, MarkingQueries, OpenMarking, SaveJudgement, SubmitMark } from '@assay/grading/api';
import type { MarkingResponse } from '@assay/grading/contracts';
import { ModerationDecision, proposeGrade } from '@assay/grading/domain';
import type { Actor } from '@assay/platform/api';
import { hourMs } from '@assay/platform/util';
import { BookAssessment, SlotQueries } from '@assay/scheduling/api';
import type { BookingResponse, EnrolmentResponse } from '@assay/scheduling/contracts';
import { AssessmentMode } from '@assay/scheduling/domain';
import type { ApprenticeOfStory } from './add-apprentice';
import type { Cast } from './load-people';
import { evidenceOf, remarkOn } from './remarks';
import type { Stage } from './stage';
import type { MethodStory } from './stories';

/** Books the method, and as far as the story goes marks, submits and moderates it. */
export async function assessByMethod(
  stage: Stage,
  cast: Cast,
  apprentice: ApprenticeOfStory,
  enrolment: EnrolmentResponse,
  story: MethodStory,
): Promise<void> {
  const attempt = enrolment.attempts.find(({ method }) => method === story.method);
  if (!attempt) throw new Error(`The plan has no ${story.method}.`);
  const booking = await book(stage, cast, attempt.id, story);
  if (!story.levels) return;
  const assessor = cast.assessors.find(({ id }) => id === booking.assessor.id)?.actor;
  if (!assessor) throw new Error('The booking’s assessor is not in the cast.');
  await stage.atInstant(booking.startsAt, () => mark(stage, assessor, apprentice.id, attempt.id, story));
  if (story.submitted) await submit(stage, cast, assessor, apprentice.id, booking, story);
}

/** Takes the first free time between the story's days, sixteen days ahead, as a scheduler would. */
async function book(stage: Stage, { scheduler, assessors }: Cast, attemptId: string, story: MethodStory): Promise<BookingResponse> {
  const [first, last] = story.between;
  const wanted = story.assessor === undefined ? undefined : assessors[story.assessor]?.id;
  return stage.at(first - 16, '13:30', async () => {
    const query = { from: stage.day(first), to: stage.day(last), mode: AssessmentMode.Online, ...(wanted ? { assessorId: wanted } : {}) };
    const { days } = await stage.get(SlotQueries).find(scheduler, attemptId, query);
    const slot = days.find(({ slots }) => slots.length > 0)?.slots[0];
    const assessorId = slot?.choices[0]?.assessorId;
    if (!slot || !assessorId)
      throw new Error(
        `No time between day ${first} and ${last}: ${JSON.stringify(days.map(({ date, excluded }) => [date, excluded.map(({ rule }) => rule)]))}`,
      );
    return stage.get(BookAssessment).run(scheduler, { attemptId, assessorId, startsAt: slot.startsAt, mode: AssessmentMode.Online });
  });
}

async function mark(stage: Stage, assessor: Actor, apprenticeId: string, attemptId: string, { levels = [] }: MethodStory): Promise<void> {
  await stage.get(OpenMarking).run(assessor, attemptId);
  const { criteria } = await stage.get(MarkingQueries).one(assessor, attemptId);
  for (const [index, criterion] of criteria.entries()) {
    const grade = levels[index];
    if (grade === undefined) continue;
    const written = { evidence: evidenceOf(criterion.duty, grade), remark: remarkOn(criterion.duty, grade) };
    await stage
      .get(SaveJudgement)
      .run(assessor, attemptId, criterion.id, { apprenticeId, criterionId: criterion.id, revision: 0, grade, ...written });
  }
}

async function submit(
  stage: Stage,
  { iqa }: Cast,
  assessor: Actor,
  apprenticeId: string,
  booking: BookingResponse,
  story: MethodStory,
): Promise<void> {
  const { attemptId, endsAt } = booking;
  const after = (hours: number) => new Date(Date.parse(endsAt) + hours * hourMs).toISOString();
  const submitted = await stage.atInstant(after(3), async () => {
    const marking = await stage.get(MarkingQueries).one(assessor, attemptId);
    return stage.get(SubmitMark).run(assessor, attemptId, marking.version, { apprenticeId, grade: proposedGrade(marking) });
  });
  if (!story.moderation) return;
  const decision =
    story.moderation === 'upheld'
      ? { decision: ModerationDecision.Upheld }
      : {
          decision: ModerationDecision.Returned,
          reason:
            'The remark on the second criterion does not say what was missing. Please add what the apprentice would have had to show.',
        };
  await stage.atInstant(after(28), () => stage.get(ModerateMark).run(iqa, submitted.id, decision));
}

function proposedGrade({ marking, scale, criteria }: MarkingResponse) {
  const levels = criteria.map(({ id, judgement }) => ({ criterionId: id, grade: judgement?.grade ?? null }));
  const proposal = proposeGrade(marking, scale, levels);
  if (proposal.kind !== 'proposed') throw new Error(`The story leaves the marking ${proposal.kind}.`);
  return proposal.grade;
}
