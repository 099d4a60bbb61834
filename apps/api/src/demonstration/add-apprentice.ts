import { randomUUID } from 'node:crypto';
import { AccountEntity, AccountRoleEntity, ApprenticeEntity } from '@assay/database';
import { RegisterApprentice } from '@assay/people/api';
import { Role, ulnFrom } from '@assay/people/domain';
import { demonstrationAccounts } from './demonstration-accounts';
import type { Cast } from './load-people';
import { familyNames, givenNames } from './names';
import type { Stage } from './stage';

export interface ApprenticeOfStory {
  readonly id: string;
}

/** Registers an apprentice; those who are offered on the sign-in page get their account. */
export async function addApprentice(stage: Stage, cast: Cast, position: number, name: string | undefined): Promise<ApprenticeOfStory> {
  const [givenName, ...rest] = (name ?? inventName(stage, position)).split(' ');
  const familyName = rest.join(' ');
  const request = {
    givenName: givenName ?? '',
    familyName,
    uln: nextUln(stage),
    email: `${givenName}.${familyName}${position}@apprentice.example`.toLowerCase().replace(/[^a-z0-9.@]/g, ''),
    employerId: cast.employers[position % cast.employers.length] ?? '',
    trainingProviderId: cast.providers[position % cast.providers.length] ?? '',
  };
  const apprentice = await stage.at(-180 + (position % 40), '09:50', () => stage.get(RegisterApprentice).run(cast.scheduler, request));
  if (name !== undefined) await giveAccount(stage, cast, apprentice.id, name);
  return apprentice;
}

function inventName(stage: Stage, position: number): string {
  return `${stage.random.pick(givenNames)} ${familyNames[position % familyNames.length]}`;
}

/** One number in eleven has no check digit: the next is tried. */
function nextUln(stage: Stage): string {
  return ulnFrom(String(300_000_000 + stage.random.below(600_000_000))) ?? nextUln(stage);
}

async function giveAccount(stage: Stage, { tenant, passwordHash }: Cast, apprenticeId: string, name: string): Promise<void> {
  const offered = demonstrationAccounts.find((account) => account.name === name);
  if (!offered) throw new Error(`${name} is not on the sign-in page.`);
  const { organisationId } = tenant;
  const id = randomUUID();
  await stage.transactions.run(tenant, async (manager) => {
    await manager.insert(AccountEntity, { organisationId, id, name, email: offered.email, passwordHash });
    await manager.insert(AccountRoleEntity, { organisationId, accountId: id, role: Role.Apprentice });
    await manager.update(ApprenticeEntity, { organisationId, id: apprenticeId }, { accountId: id, email: offered.email });
  });
}
