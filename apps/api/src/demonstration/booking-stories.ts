import { AcceptGateway, EnrolApprentice, JoinWaitingList, OfferToAssessor, RequestAdjustment, SlotQueries } from '@assay/scheduling/api';
import { AssessmentMethod } from '@assay/standards/domain';
import { addApprentice } from './add-apprentice';
import type { Cast } from './load-people';
import type { Stage } from './stage';

const firstPosition = 700;
const gatewayItems = ['employer-confirmation', 'english-and-maths', 'portfolio'];
const ahead = { from: 40, until: 75 };

/** Apprentices whose bookings are under way: two offers wait for an assessor, two wait for an earlier time, one asks for an adjustment. */
export async function tellBookings(stage: Stage, cast: Cast, planId: string): Promise<void> {
  const offered = [await pastGateway(stage, cast, planId, 0), await pastGateway(stage, cast, planId, 1)];
  for (const { discussionId } of offered) await offer(stage, cast, discussionId);
  for (const position of [2, 3]) {
    const { discussionId } = await pastGateway(stage, cast, planId, position);
    const wanted = {
      attemptId: discussionId,
      from: stage.day(45),
      until: stage.day(100),
      weekdays: position === 2 ? [1, 2, 3, 4, 5] : [2, 4],
    };
    await stage.at(-2, '11:00', () => stage.get(JoinWaitingList).run(cast.scheduler, wanted));
  }
  const { enrolmentId } = await pastGateway(stage, cast, planId, 4);
  const wish = {
    extraMinutes: 15,
    wanted: 'A break after half an hour',
    reason: 'Migraine, worse on screens.',
    evidence: 'Letter of the family doctor, this spring',
  };
  await stage.at(-3, '15:20', () => stage.get(RequestAdjustment).run(cast.scheduler, enrolmentId, wish));
}

async function pastGateway(
  stage: Stage,
  cast: Cast,
  planId: string,
  index: number,
): Promise<{ enrolmentId: string; discussionId: string }> {
  const { id: apprenticeId } = await addApprentice(stage, cast, firstPosition + index, undefined);
  const { id } = await stage.at(-20, '10:05', () => stage.get(EnrolApprentice).run(cast.scheduler, { apprenticeId, planId }));
  const accepted = await stage.at(-12, '14:10', () => stage.get(AcceptGateway).run(cast.scheduler, id, { acceptedItems: gatewayItems }));
  const discussion = accepted.attempts.find(({ method }) => method === AssessmentMethod.ProfessionalDiscussion);
  return { enrolmentId: id, discussionId: discussion?.id ?? '' };
}

/** To the first assessor of the cast, who is on the sign-in page, at their first free time. */
async function offer(stage: Stage, cast: Cast, attemptId: string): Promise<void> {
  const [assessor] = cast.assessors;
  if (!assessor) throw new Error('The demonstration has assessors.');
  const query = { from: stage.day(ahead.from), to: stage.day(ahead.until), assessorId: assessor.id };
  const { days, mode } = await stage.get(SlotQueries).find(cast.scheduler, attemptId, query);
  const slot = days.flatMap(({ slots }) => slots).at(0);
  if (slot) await stage.get(OfferToAssessor).run(cast.scheduler, { attemptId, assessorId: assessor.id, startsAt: slot.startsAt, mode });
}
