import { AcceptGateway, EnrolApprentice, RecordSubmission } from '@assay/scheduling/api';
import type { EnrolmentResponse } from '@assay/scheduling/contracts';
import { GatewayItemStatus } from '@assay/scheduling/domain';
import type { ApprenticeOfStory } from './add-apprentice';
import { assessByMethod } from './assess-by-method';
import type { Cast } from './load-people';
import type { Stage } from './stage';
import type { Story } from './stories';

/** Takes an apprentice along their way by the commands that people use, each at its time. Returns the enrolment's id. */
export async function tellStory(
  stage: Stage,
  cast: Cast,
  planId: string,
  apprentice: ApprenticeOfStory,
  story: Story,
): Promise<string | null> {
  if (story.until === 'registered') return null;
  const gateway = story.gateway ?? -4;
  const { scheduler } = cast;
  const enrolled = await stage.at(gateway - 20, '11:10', () =>
    stage.get(EnrolApprentice).run(scheduler, { apprenticeId: apprentice.id, planId }),
  );
  if (story.until === 'enrolled') return enrolled.id;
  const enrolment = await stage.at(gateway, '10:40', () => acceptGateway(stage, cast, enrolled.id));
  if (story.handedIn !== undefined) await handIn(stage, cast, enrolment, story.handedIn);
  for (const method of story.methods ?? []) await assessByMethod(stage, cast, apprentice, enrolment, method);
  return enrolled.id;
}

async function acceptGateway(stage: Stage, { scheduler }: Cast, enrolmentId: string): Promise<EnrolmentResponse> {
  const accept = stage.get(AcceptGateway);
  const acceptedItems = ['employer-confirmation', 'english-and-maths', 'portfolio'];
  const enrolment = await accept.run(scheduler, enrolmentId, { acceptedItems });
  if (enrolment.gatewayItems.some(({ dueAtGateway, status }) => dueAtGateway && status !== GatewayItemStatus.Accepted))
    throw new Error('The demonstration does not know all the gateway items of its plan.');
  return enrolment;
}

async function handIn(stage: Stage, { scheduler }: Cast, { attempts }: EnrolmentResponse, daysFromToday: number): Promise<void> {
  const awaited = attempts.filter(({ submission, submittedOn }) => submission !== null && submittedOn === null);
  const request = { on: stage.day(daysFromToday) };
  for (const { id } of awaited) await stage.at(daysFromToday, '16:20', () => stage.get(RecordSubmission).run(scheduler, id, request));
}
