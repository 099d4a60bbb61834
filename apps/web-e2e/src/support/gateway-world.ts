import { ulnFrom } from '@assay/people/domain';
import { ApiCaller } from './api-caller';
import { password, people } from './people';
import { productUrl } from './product';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** An apprentice of Helen Marsh's and Victor Osei's, registered and enrolled just now: nobody else's journey touches them. */
export async function anApprenticeInTraining(givenName: string, familyName: string): Promise<{ enrolmentId: string; name: string }> {
  const { administrator, provider, employer } = people;
  const as = await ApiCaller.signIn(productUrl(), administrator.organisation, administrator.email, password);
  const { accounts } = (await as.get<{ accounts: { email: string; belongsTo: string | null }[] }>('/api/accounts')).body;
  const idOf = async (path: string, email: string) => {
    const { items } = (await as.get<{ items: Named[] }>(path)).body;
    const name = accounts.find((account) => account.email === email)?.belongsTo;
    return items.find((item) => item.name === name)?.id;
  };
  const request = {
    givenName,
    familyName,
    uln: freshUln(),
    email: `${givenName}.${familyName}@apprentice.example`.toLowerCase(),
    employerId: await idOf('/api/employers', employer.email),
    trainingProviderId: await idOf('/api/training-providers', provider.email),
  };
  const apprentice = await as.post('/api/apprentices', request);
  const { plans } = (await as.get<{ plans: { id: string; status: string; standardReference: string }[] }>('/api/plans')).body;
  const planId = plans.find((plan) => plan.status === 'published' && plan.standardReference === 'ST0825')?.id;
  const enrolment = await as.post('/api/enrolments', { apprenticeId: apprentice.body['id'], planId });
  if (enrolment.status !== 201) throw new Error(`Enrolling ${familyName}: ${enrolment.status} ${JSON.stringify(enrolment.body)}`);
  return { enrolmentId: String(enrolment.body['id']), name: `${givenName} ${familyName}` };
}

/** A learner number that nobody has: one in eleven beginnings has no check digit. */
export function freshUln(): string {
  return ulnFrom(String(100_000_000 + Math.floor(Math.random() * 99_000_000))) ?? freshUln();
}
