import { Injectable } from '@nestjs/common';
import { Transactions } from '@assay/database';
import type { Actor } from '@assay/platform/api';
import type { RubricListItem, RubricResponse, RubricsResponse } from '@assay/standards/contracts';
import { rubricSummary } from '../summary-sql';
import { rubricResponse } from './rubric-response';

/** The rubrics of the organisation. */
@Injectable()
export class RubricQueries {
  constructor(private readonly transactions: Transactions) {}

  async all(actor: Actor): Promise<RubricsResponse> {
    return {
      rubrics: await this.transactions.run(actor, (manager) => manager.query(everyRubric) as Promise<RubricListItem[]>),
    };
  }

  one(actor: Actor, id: string): Promise<RubricResponse> {
    return this.transactions.run(actor, (manager) => rubricResponse(manager, actor, id));
  }
}

const everyRubric = `
  SELECT ${rubricSummary}, r.standard_version_id AS "standardVersionId", s.occupation_reference AS "occupationReference", s.title, s.level
  FROM rubric r JOIN standard_version s ON s.organisation_id = r.organisation_id AND s.id = r.standard_version_id
  WHERE r.status <> 'discarded'
  ORDER BY array_position(ARRAY['submitted', 'draft', 'approved', 'published', 'superseded']::varchar[], r.status),
    r.created_at DESC, r.id`;
