import { ApiCaller, type ApiAnswer } from './api-caller';
import { freshUln } from './gateway-world';
import { password, people } from './people';
import { productUrl } from './product';

/** A discussion that can be booked, of an apprentice whom no other journey knows. */
export interface BookableDiscussion {
  readonly scheduler: ApiCaller;
  readonly enrolmentId: string;
  readonly attemptId: string;
  readonly assessorId: string;
  readonly starts: readonly string[];
}

/** An apprentice of Calder's past the gateway, and the times that Asha Nandakumar has for them, the last ones first. */
export async function aBookableDiscussion(): Promise<BookableDiscussion> {
  const { calderScheduler, calderAssessor } = people;
  const scheduler = await ApiCaller.signIn(productUrl(), calderScheduler.organisation, calderScheduler.email, password);
  const first = async (list: string) => ((await scheduler.get(`/api/${list}`)).body['items'] as { id: string }[])[0]?.id;
  const [employerId, trainingProviderId] = [await first('employers'), await first('training-providers')];
  const planId = ((await scheduler.get('/api/plans')).body['plans'] as { id: string }[])[0]?.id;
  const person = {
    givenName: 'Wren',
    familyName: 'Alder',
    uln: freshUln(),
    email: `wren.${Date.now()}@example.org`,
    employerId,
    trainingProviderId,
  };
  const apprentice = created(await scheduler.post('/api/apprentices', person));
  const enrolment = created(await scheduler.post('/api/enrolments', { apprenticeId: apprentice['id'], planId }));
  const enrolmentId = String(enrolment['id']);
  const acceptedItems = ['employer-confirmation', 'english-and-maths', 'portfolio'];
  const accepted = created(await scheduler.post(`/api/enrolments/${enrolmentId}/gateway-acceptance`, { acceptedItems }));
  const attemptId =
    (accepted['attempts'] as { id: string; method: string }[]).find(({ method }) => method === 'professional-discussion')?.id ?? '';
  const assessors = (await scheduler.get('/api/assessors')).body['assessors'] as { id: string; name: string }[];
  const assessorId = assessors.find(({ name }) => name === calderAssessor.name)?.id ?? '';
  return { scheduler, enrolmentId, attemptId, assessorId, starts: await startsOf(scheduler, attemptId, assessorId) };
}

/** When the assessor can, the last ones first: the other journeys take the first. */
export async function startsOf(scheduler: ApiCaller, attemptId: string, assessorId: string): Promise<string[]> {
  const { body } = await scheduler.get(`/api/attempts/${attemptId}/slots?mode=online&assessorId=${assessorId}`);
  return (body['days'] as { slots: { startsAt: string }[] }[]).flatMap(({ slots }) => slots.map(({ startsAt }) => startsAt)).reverse();
}

export function created({ status, body }: ApiAnswer): Record<string, unknown> {
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
