import { firstRow, rowsOf } from '@assay/database';
import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { DecideGatewayItem, SubmitGatewayItem } from '@assay/scheduling/api';
import { GatewayVerdict } from '@assay/scheduling/domain';
import type { Cast } from './load-people';
import { actorFor, type Stage } from './stage';

interface AtGateway {
  readonly id: string;
  readonly providerId: string;
  readonly employerId: string;
}

/** Lets training providers and employers hand in at a few gateways, so that the queue has ages and one item was sent back. */
export async function tellGateways(stage: Stage, { organisationId, scheduler }: Cast): Promise<void> {
  const { waiting, outsiders } = await stage.transactions.run(scheduler, async (manager) => ({
    waiting: await rowsOf<AtGateway>(manager, waitingSql),
    outsiders: (await firstRow<{ provider: string | null; employer: string | null }>(manager, outsidersSql)) ?? {
      provider: null,
      employer: null,
    },
  }));
  for (const [index, { id, providerId, employerId }] of waiting.entries()) {
    const provider = outsiders.provider && actorFor(organisationId, outsiders.provider, [Role.Provider], providerId);
    const employer = outsiders.employer && actorFor(organisationId, outsiders.employer, [Role.Employer], employerId);
    if (provider) await handIn(stage, provider, scheduler, id, index);
    if (employer && index === 0)
      await stage.at(-2, '09:10', () => stage.get(SubmitGatewayItem).run(employer, id, 'employer-confirmation', { declared: true }));
  }
}

async function handIn(stage: Stage, provider: Actor, scheduler: Actor, id: string, index: number): Promise<void> {
  const gateway = await stage.at(-9 + 3 * index, '15:20', () =>
    stage.get(SubmitGatewayItem).run(provider, id, 'english-and-maths', { text: 'Level 2 in both, certificates seen by the college.' }),
  );
  await stage.at(-8 + 3 * index, '11:45', () =>
    stage.get(SubmitGatewayItem).run(provider, id, 'portfolio', { text: 'The portfolio lies in the college’s own store.' }),
  );
  const [first] = gateway.items.find(({ key }) => key === 'english-and-maths')?.submissions ?? [];
  if (index !== 1 || !first) return;
  const refusal = { verdict: GatewayVerdict.Rejected, reason: 'The certificate in mathematics is missing.' };
  await stage.at(-4, '10:05', () => stage.get(DecideGatewayItem).run(scheduler, first.id, refusal));
}

const waitingSql = `SELECT e.id, a.training_provider_id AS "providerId", a.employer_id AS "employerId" FROM enrolment e
  JOIN apprentice a ON a.organisation_id = e.organisation_id AND a.id = e.apprentice_id
  WHERE e.status = 'in-training' ORDER BY a.family_name, e.id LIMIT 3`;

const outsidersSql = `SELECT (SELECT id::text FROM account WHERE training_provider_id IS NOT NULL ORDER BY email LIMIT 1) AS provider,
  (SELECT id::text FROM account WHERE employer_id IS NOT NULL ORDER BY email LIMIT 1) AS employer`;
