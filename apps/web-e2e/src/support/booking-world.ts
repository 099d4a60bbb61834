import { expect } from '@playwright/test';
import { ApiCaller, type ApiAnswer } from './api-caller';
import { freshUln } from './gateway-world';
import { password, people, type Person } from './people';
import { productUrl } from './product';

/** An apprentice past the gateway who can sign in, and what can be booked for them. */
export interface ApprenticeToBook extends Person {
  readonly enrolmentId: string;
  readonly discussionId: string;
}

/** Registers an apprentice of this journey alone, takes them past the gateway and gives them an account. */
export async function anApprenticeToBook(givenName: string): Promise<ApprenticeToBook> {
  const [scheduler, administrator] = await Promise.all([callerOf(people.scheduler), callerOf(people.administrator)]);
  const stamp = Date.now() % 100_000;
  const familyName = `Winterbourne${stamp}`;
  const person = { givenName, familyName, uln: freshUln(), email: `${givenName}.${familyName}@northgate.example`.toLowerCase() };
  const [employer, provider, plan] = await Promise.all([
    scheduler.get('/api/employers'),
    scheduler.get('/api/training-providers'),
    scheduler.get('/api/plans'),
  ]);
  const first = ({ body }: ApiAnswer, list: string) => (body[list] as { id: string }[])[0]?.id ?? '';
  const links = { employerId: first(employer, 'items'), trainingProviderId: called(provider, 'Tidewater Training') };
  const apprenticeId = String(made(await scheduler.post('/api/apprentices', { ...person, ...links }))['id']);
  const enrolmentId = String(made(await scheduler.post('/api/enrolments', { apprenticeId, planId: published(plan) }))['id']);
  const acceptedItems = ['employer-confirmation', 'english-and-maths', 'portfolio'];
  const accepted = made(await scheduler.post(`/api/enrolments/${enrolmentId}/gateway-acceptance`, { acceptedItems }));
  const attempts = accepted['attempts'] as { id: string; method: string }[];
  const name = `${givenName} ${familyName}`;
  made(await administrator.post('/api/accounts', { name, email: person.email, roles: ['apprentice'], password, apprenticeId }));
  return {
    organisation: 'northgate',
    email: person.email,
    name,
    enrolmentId,
    discussionId: attempts.find(({ method }) => method === 'professional-discussion')?.id ?? '',
  };
}

/** A provider by name: another journey counts who waits at the first one. */
function called({ body }: ApiAnswer, name: string): string {
  return (body['items'] as { id: string; name: string }[]).find((item) => item.name === name)?.id ?? '';
}

/** The account of somebody of the organisation, by name. */
export async function personCalled(name: string): Promise<Person> {
  const { body } = await (await callerOf(people.administrator)).get('/api/accounts');
  const found = (body['accounts'] as { name: string; email: string }[]).find((account) => account.name === name);
  if (!found) throw new Error(`Nobody is called ${name}.`);
  return { organisation: 'northgate', name, email: found.email };
}

function callerOf({ organisation, email }: Person): Promise<ApiCaller> {
  return ApiCaller.signIn(productUrl(), organisation, email, password);
}

function made({ status, body }: ApiAnswer): Record<string, unknown> {
  expect([status, body['code'], body['errors']]).toEqual([201, undefined, undefined]);
  return body;
}

/** The plan of the demonstration's first standard, among those that other journeys write. */
function published({ body }: ApiAnswer): string {
  const plans = body['plans'] as { id: string; status: string; standardReference: string }[];
  return plans.find(({ status, standardReference }) => status === 'published' && standardReference === 'ST0825')?.id ?? '';
}
