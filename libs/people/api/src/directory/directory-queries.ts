import { Injectable } from '@nestjs/common';
import { rowsOf, Transactions } from '@assay/database';
import type {
  AccountsResponse,
  ApprenticesQuery,
  ApprenticesResponse,
  AssessorsResponse,
  NamedThingsResponse,
} from '@assay/people/contracts';
import type { Actor } from '@assay/platform/api';

/** Who there is. From outside, the database narrows the answers to one's own apprentices. */
@Injectable()
export class DirectoryQueries {
  constructor(private readonly transactions: Transactions) {}

  async accounts(actor: Actor): Promise<AccountsResponse> {
    return { accounts: await this.rows(actor, accounts) };
  }

  async apprentices(actor: Actor, { withoutAccount }: ApprenticesQuery): Promise<ApprenticesResponse> {
    return { apprentices: await this.rows(actor, apprentices, [withoutAccount === 'true']) };
  }

  async assessors(actor: Actor): Promise<AssessorsResponse> {
    return { assessors: await this.rows(actor, assessors) };
  }

  async employers(actor: Actor): Promise<NamedThingsResponse> {
    return { items: await this.rows(actor, 'SELECT id, name FROM employer ORDER BY name, id') };
  }

  async trainingProviders(actor: Actor): Promise<NamedThingsResponse> {
    return { items: await this.rows(actor, 'SELECT id, name FROM training_provider ORDER BY name, id') };
  }

  private rows<T>(actor: Actor, sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return this.transactions.run(actor, (manager) => rowsOf<T>(manager, sql, parameters));
  }
}

const accounts = `
  SELECT a.id, a.name, a.email, a.suspended_at IS NOT NULL AS suspended, coalesce(t.name, e.name) AS "belongsTo",
    array(SELECT role FROM account_role r WHERE r.organisation_id = a.organisation_id AND r.account_id = a.id ORDER BY role) AS roles
  FROM account a
  LEFT JOIN training_provider t ON t.organisation_id = a.organisation_id AND t.id = a.training_provider_id
  LEFT JOIN employer e ON e.organisation_id = a.organisation_id AND e.id = a.employer_id
  ORDER BY a.name, a.id`;

const apprentices = `
  SELECT a.id, a.given_name AS "givenName", a.family_name AS "familyName", a.uln, a.email,
    e.id AS "employerId", e.name AS employer, t.id AS "trainingProviderId", t.name AS "trainingProvider"
  FROM apprentice a
  JOIN employer e ON e.organisation_id = a.organisation_id AND e.id = a.employer_id
  JOIN training_provider t ON t.organisation_id = a.organisation_id AND t.id = a.training_provider_id
  WHERE NOT $1::boolean OR a.account_id IS NULL
  ORDER BY a.family_name, a.given_name, a.id`;

const assessors = `
  SELECT s.id, s.name, s.assessments_per_day AS "assessmentsPerDay", s.assessments_per_week AS "assessmentsPerWeek",
    coalesce((SELECT jsonb_agg(jsonb_build_object('standardReference', c.standard_reference, 'method', c.method,
        'validFrom', c.valid_from, 'validUntil', c.valid_until) ORDER BY c.standard_reference, c.method)
      FROM assessor_competence c WHERE c.organisation_id = s.organisation_id AND c.assessor_id = s.id), '[]') AS competences
  FROM assessor s ORDER BY s.name, s.id`;
