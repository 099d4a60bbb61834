import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import {
  AccountEntity,
  AccountRoleEntity,
  AssessorCompetenceEntity,
  AssessorEntity,
  AvailabilityPatternEntity,
  EmployerEntity,
  RoomEntity,
  TrainingProviderEntity,
  VenueEntity,
  type Tenant,
} from '@assay/database';
import { openOrganisation, PasswordHashing } from '@assay/people/api';
import type { DemonstrationAccount } from '@assay/people/contracts';
import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { AssessmentMethod } from '@assay/standards/domain';
import { demonstrationAccounts, demonstrationPassword, type DemonstrationOrganisation } from './demonstration-accounts';
import { employerNames, familyNames, givenNames, providerNames, venueNames } from './names';
import { actorFor, type Stage } from './stage';

/** An organisation's people, ready to act. */
export interface Cast {
  readonly organisationId: string;
  readonly tenant: Tenant;
  readonly passwordHash: string;
  readonly employers: readonly string[];
  readonly providers: readonly string[];
  readonly administrator: Actor;
  readonly secondAdministrator: Actor;
  readonly scheduler: Actor;
  readonly iqa: Actor;
  readonly assessors: readonly { readonly id: string; readonly actor: Actor }[];
}

/** Days of the week on which the assessors work, in turn: some full time, some part time. */
const weeks = [
  [1, 2, 3, 4, 5],
  [1, 2, 3],
  [2, 3, 4, 5],
  [1, 3, 5],
  [3, 4, 5],
];

export async function loadPeople(stage: Stage, organisation: DemonstrationOrganisation, assessorCount: number): Promise<Cast> {
  const [first, ...others] = demonstrationAccounts.filter(({ organisation: code }) => code === organisation.code);
  if (!first) throw new Error(`The demonstration has nobody for ${organisation.code}.`);
  const administrator = { name: first.name, email: first.email, password: demonstrationPassword };
  const opened = await openOrganisation(stage.owner, { ...organisation, administrator }, stage.moment(-200, '09:00'));
  const { organisationId } = opened;
  const tenant: Tenant = { organisationId, audience: 'staff', subjectId: null };
  const passwordHash = await stage.get(PasswordHashing).hash(demonstrationPassword);
  return stage.transactions.run(tenant, async (manager) => {
    const world = new PeopleOfOrganisation(manager, organisationId, passwordHash, stage);
    const employers = await world.addNamed(
      EmployerEntity,
      employerNames.map((name) => ({ name })),
    );
    const ukprns = providerNames.map((name) => ({ name, ukprn: String(10_030_000 + stage.random.below(9999)) }));
    const providers = await world.addNamed(TrainingProviderEntity, ukprns);
    await world.addVenues();
    const staff = await world.addOffered(others, employers[0] ?? '', providers[0] ?? '');
    const assessors = await world.addAssessors(staff, assessorCount);
    const ruth = actorFor(organisationId, opened.administratorId, [Role.Administrator]);
    const named = (role: Role) => staff.find(({ roles }) => roles.includes(role));
    return {
      organisationId,
      tenant,
      passwordHash,
      employers,
      providers,
      administrator: ruth,
      secondAdministrator: named(Role.Administrator) ?? (await world.addAccount('Nora Eastwick', [Role.Administrator])),
      scheduler: named(Role.Scheduler) ?? (await world.addAccount('Peter Lyle', [Role.Scheduler])),
      iqa: named(Role.Iqa) ?? (await world.addAccount('Joan Abiola', [Role.Iqa])),
      assessors,
    };
  });
}

class PeopleOfOrganisation {
  constructor(
    private readonly manager: EntityManager,
    private readonly organisationId: string,
    private readonly passwordHash: string,
    private readonly stage: Stage,
  ) {}

  async addNamed(entity: typeof EmployerEntity | typeof TrainingProviderEntity, rows: readonly object[]): Promise<string[]> {
    const withIds = rows.map((row) => ({ organisationId: this.organisationId, id: randomUUID(), ...row }));
    await this.manager.insert(entity, withIds);
    return withIds.map(({ id }) => id);
  }

  async addVenues(): Promise<void> {
    const { organisationId } = this;
    for (const { name, address, rooms } of venueNames) {
      const venueId = randomUUID();
      await this.manager.insert(VenueEntity, { organisationId, id: venueId, name, address });
      await this.manager.insert(
        RoomEntity,
        rooms.map((room) => ({ organisationId, venueId, name: room })),
      );
    }
  }

  /** The accounts of the sign-in page, except apprentices, who come with their stories. */
  async addOffered(
    accounts: readonly DemonstrationAccount[],
    employerId: string,
    trainingProviderId: string,
  ): Promise<(Actor & { name: string })[]> {
    const added = [];
    for (const { name, email, roles } of accounts.filter((account) => !account.roles.includes(Role.Apprentice))) {
      const links = roles.includes(Role.Provider) ? { trainingProviderId } : roles.includes(Role.Employer) ? { employerId } : {};
      added.push({ ...(await this.addAccount(name, roles, email, links)), name });
    }
    return added;
  }

  async addAccount(name: string, roles: readonly Role[], email = addressOf(name, this.organisationId), links = {}): Promise<Actor> {
    const { organisationId, passwordHash } = this;
    const id = randomUUID();
    await this.manager.insert(AccountEntity, { organisationId, id, name, email, passwordHash, ...links });
    await this.manager.insert(
      AccountRoleEntity,
      roles.map((role) => ({ organisationId, accountId: id, role })),
    );
    return actorFor(organisationId, id, roles);
  }

  async addAssessors(staff: readonly (Actor & { name: string })[], count: number): Promise<{ id: string; actor: Actor }[]> {
    const actors = staff.filter(({ roles }) => roles.includes(Role.Assessor));
    while (actors.length < count) {
      const name = `${this.stage.random.pick(givenNames)} ${familyNames[actors.length * 3 + 1] ?? 'Marlowe'}`;
      actors.push({ ...(await this.addAccount(name, [Role.Assessor])), name });
    }
    const assessors = [];
    for (const [index, actor] of actors.entries()) assessors.push({ id: await this.addAssessor(actor, index), actor });
    return assessors;
  }

  private async addAssessor({ accountId, name }: Actor & { name: string }, index: number): Promise<string> {
    const { organisationId } = this;
    const id = randomUUID();
    await this.manager.insert(AssessorEntity, {
      organisationId,
      id,
      accountId,
      name,
      assessmentsPerDay: 2 + (index % 2),
      assessmentsPerWeek: 8,
    });
    const methods =
      index % 4 === 3 ? [AssessmentMethod.ProfessionalDiscussion] : [AssessmentMethod.Observation, AssessmentMethod.ProfessionalDiscussion];
    const competence = { organisationId, assessorId: id, standardReference: 'ST0825', validFrom: this.stage.day(-700) };
    await this.manager.insert(
      AssessorCompetenceEntity,
      methods.map((method) => ({ ...competence, method })),
    );
    const pattern = {
      organisationId,
      assessorId: id,
      startsAt: '09:00',
      endsAt: index % 3 === 2 ? '15:30' : '17:00',
      effectiveFrom: this.stage.day(-300),
    };
    await this.manager.insert(
      AvailabilityPatternEntity,
      (weeks[index % weeks.length] ?? []).map((weekday) => ({ ...pattern, weekday })),
    );
    return id;
  }
}

function addressOf(name: string, organisationId: string): string {
  return `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${organisationId.slice(0, 4)}.example`;
}
