import type { INestApplicationContext, Type } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Transactions, type Tenant } from '@assay/database';
import type { DemonstrationClock } from '@assay/people/api';
import { permissionsOf, Role, staffRoles } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { addDays, dateIn, instantsOf, minutesOfDay, type LocalDate, type SeededRandom } from '@assay/platform/util';

const zone = 'Europe/London';

/** Where the demonstration is made: the application's own commands, a clock that can be in the past, and chance. */
export class Stage {
  readonly today: LocalDate;
  readonly transactions: Transactions;

  constructor(
    private readonly app: INestApplicationContext,
    readonly owner: DataSource,
    private readonly clock: DemonstrationClock,
    readonly random: SeededRandom,
  ) {
    this.today = dateIn(zone, Date.now());
    this.transactions = app.get(Transactions);
  }

  /** A command or query of the application. */
  get<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  day(daysFromToday: number): LocalDate {
    return addDays(this.today, daysFromToday);
  }

  /** The moment at a local time of a day, never later than now. */
  moment(daysFromToday: number, time: string): Date {
    const [instant] = instantsOf(this.day(daysFromToday), minutesOfDay(time), zone);
    return new Date(Math.min(instant ?? Date.now(), Date.now()));
  }

  /** Does the work as if it were that local time. */
  at<T>(daysFromToday: number, time: string, work: () => Promise<T>): Promise<T> {
    return this.clock.at(this.moment(daysFromToday, time), work);
  }

  /** Does the work as if it were that instant, or now where the instant is still to come. */
  atInstant<T>(instant: string, work: () => Promise<T>): Promise<T> {
    return this.clock.at(new Date(Math.min(Date.parse(instant), Date.now())), work);
  }
}

/** The person who would be signed in with this account. */
export function actorFor(organisationId: string, accountId: string, roles: readonly Role[], subjectId: string | null = null): Actor {
  const audience: Tenant['audience'] = roles.some((role) => staffRoles.includes(role)) ? 'staff' : 'outside';
  return { organisationId, accountId, roles, subjectId, audience, sessionId: accountId, permissions: new Set(permissionsOf(roles)) };
}
