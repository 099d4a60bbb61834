import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Role } from '@assay/people/domain';
import { st0825Plan } from '@assay/standards/domain';
import { apprenticeAccountSql, gradedSql, heldSql, openedSql, personSql, rubricSql } from './grading-sql';
import { inventedCriteria } from './invented-criteria';
import {
  apprenticesSql,
  assessorsSql,
  bookingsSql,
  organisationSql,
  planSql,
  schedulerSql,
  sessionSql,
  surroundingsSql,
} from './world-sql';

/** An invented organisation: a scheduler who is signed in, a published plan, assessors, apprentices, bookings. */
export class World {
  readonly organisationId = randomUUID();
  /** The scheduler's cookie. */
  readonly cookie: string;
  readonly schedulerId = this.id('account', 0);
  private readonly token = randomBytes(32).toString('base64url');
  private apprentices = 0;

  private constructor(
    private readonly client: Client,
    readonly assessors: number,
  ) {
    this.cookie = `assay=${this.token}`;
  }

  static async make(superuserUrl: string, assessors: number): Promise<World> {
    const client = new Client({ connectionString: superuserUrl });
    await client.connect();
    client.on('error', () => undefined);
    const world = new World(client, assessors);
    try {
      await world.populate();
      return world;
    } catch (error) {
      await client.end();
      throw error;
    }
  }

  /** The cookie of an assessor, who is signed in from now on. */
  async signInAssessor(number: number): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.run([sessionSql], 1 + number, hashOf(token));
    return `assay=${token}`;
  }

  /** The cookie of a further person in this role, for a provider or an employer where those are told; each number once. */
  async signIn(role: Role, number: number, { provider, employer }: { provider?: number; employer?: number } = {}): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const ofProvider = provider === undefined ? null : this.id('provider', provider);
    const ofEmployer = employer === undefined ? null : this.id('employer', employer);
    await this.run([personSql], number, role, ofProvider, ofEmployer, hashOf(token));
    return `assay=${token}`;
  }

  /** The cookie of an apprentice, who has an account from now on; each once. */
  async signInApprentice(number: number): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.run([apprenticeAccountSql], number, hashOf(token));
    return `assay=${token}`;
  }

  /** Publishes a rubric of so many criteria, each of which both methods look at. */
  async publishRubric(criteria: number): Promise<void> {
    await this.run(rubricSql, JSON.stringify(inventedCriteria(criteria)));
  }

  /** Lets both events of these apprentices be over, in the last `days` days, with one assessor for both. */
  async hold(first: number, count: number, days = 1): Promise<void> {
    await this.run([heldSql], first, count, this.assessors, days);
  }

  /** The same, and their markings are open. */
  async conduct(first: number, count: number, days = 1): Promise<void> {
    await this.run([heldSql, openedSql], first, count, this.assessors, days);
  }

  /** Marks, moderates and grades apprentices who were conducted with the same `days`; nothing is released. */
  async grade(first: number, count: number, days = 1): Promise<void> {
    await this.run(gradedSql, first, count, this.assessors, days);
  }

  /** The id that the world's SQL gives the row, from its word and number. */
  id(word: string, number: number): string {
    const hex = createHash('md5').update(`${this.organisationId}${word}${number}`).digest('hex');
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
  }

  get apprenticeCount(): number {
    return this.apprentices;
  }

  /** Adds apprentices past the gateway; returns the number of the first. */
  async addApprentices(count: number): Promise<number> {
    const first = this.apprentices;
    this.apprentices += count;
    await this.run(apprenticesSql, first, count);
    return first;
  }

  /** Adds apprentices whose discussion is confirmed, at each of `starts` (from `firstStart` on) one for every assessor. */
  async addBookings(count: number, starts: readonly string[], firstStart = 0): Promise<void> {
    const first = await this.addApprentices(count);
    await this.run(bookingsSql, first, count, this.assessors, starts, firstStart);
  }

  /** Lets the planner know what there is, as autovacuum would in time. */
  async settle(): Promise<void> {
    await this.client.query('VACUUM ANALYZE');
    await this.client.query('CHECKPOINT');
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  private async populate(): Promise<void> {
    await this.run([organisationSql, ...surroundingsSql]);
    await this.run([schedulerSql], hashOf(this.token));
    await this.run([planSql], JSON.stringify(st0825Plan));
    await this.run(assessorsSql, this.assessors);
  }

  private async run(statements: readonly string[], ...parameters: readonly unknown[]): Promise<void> {
    for (const sql of statements) await this.client.query(sql, [this.organisationId, ...parameters]);
  }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
