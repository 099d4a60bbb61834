import { rowsOf, Transactions, utcText } from '@assay/database';
import { Clock, type Actor } from '@assay/platform/api';
import type { OpenedReattemptResponse, ReattemptAgreementResponse, ReattemptsResponse } from '@assay/scheduling/contracts';
import { openEnd, reattemptOptions, type AttemptKind, type ReattemptFacts } from '@assay/scheduling/domain';
import type { LocalDate } from '@assay/platform/util';
import type { AssessmentMethod } from '@assay/standards/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { holdingTime, lastDayShown } from '../sql/fragments';
import { loadReattemptFacts, type LoadedReattemptFacts } from './load-reattempt-facts';

type AgreementRow = ReattemptAgreementResponse & { readonly method: AssessmentMethod; readonly kind: AttemptKind };

/** What can be attempted again after a released result, and what was opened. */
@Injectable()
export class ReattemptQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  of(actor: Actor, enrolmentId: string): Promise<ReattemptsResponse> {
    return this.transactions.run(actor, (manager) => reattemptsOf(manager, actor, enrolmentId, this.clock.now()));
  }
}

/** The same as it stands in the transaction, which sees the whole organisation afterwards. */
export async function reattemptsOf(manager: EntityManager, actor: Actor, enrolmentId: string, now: Date): Promise<ReattemptsResponse> {
  const { resultId, facts } = await loadReattemptFacts(manager, actor, enrolmentId, now);
  if (facts === null) return { resultId: null, options: [], opened: [] };
  const agreements = await rowsOf<AgreementRow>(manager, agreementsSql, [resultId]);
  const opened = await rowsOf<OpenedReattemptResponse>(manager, openedSql, [enrolmentId]);
  return {
    resultId,
    options: optionsOf(facts, agreements),
    opened: opened.map((attempt) => ({ ...attempt, methodName: nameOf(facts, attempt.method) })),
  };
}

function optionsOf(facts: NonNullable<LoadedReattemptFacts['facts']>, agreements: readonly AgreementRow[]): ReattemptsResponse['options'] {
  return reattemptOptions(facts).map((option) => {
    const agreement = agreements.find(({ method, kind }) => method === option.method && kind === option.kind);
    return {
      ...option,
      methodName: nameOf(facts, option.method),
      until: orNone(option.until),
      agreement: agreement ? { agreedBy: agreement.agreedBy, agreedOn: agreement.agreedOn } : null,
    };
  });
}

const orNone = (end: LocalDate): LocalDate | null => (end === openEnd ? null : end);

const nameOf = ({ plan }: ReattemptFacts, method: AssessmentMethod): string =>
  plan.methods.find((one) => one.method === method)?.name ?? method;

const agreementsSql = `SELECT method, kind, agreed_by AS "agreedBy", agreed_on::text AS "agreedOn" FROM reattempt_agreement WHERE result_id = $1`;

/** What ended without a grade is no longer on its way. */
const openedSql = `
  SELECT t.id AS "attemptId", t.method, t.kind, t.number, ${lastDayShown}::text AS "latestOn", r.task,
    ${utcText('r.opened_at')} AS "openedAt", (SELECT ${utcText('b.starts_at')} FROM booking b
      WHERE b.organisation_id = t.organisation_id AND b.attempt_id = t.id AND b.status IN (${holdingTime})) AS "startsAt"
  FROM reattempt r JOIN attempt t ON t.organisation_id = r.organisation_id AND t.id = r.attempt_id
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  WHERE t.enrolment_id = $1 AND NOT EXISTS (SELECT FROM marking m WHERE m.organisation_id = t.organisation_id AND m.attempt_id = t.id AND m.status = 'void')
  ORDER BY r.opened_at, t.id`;
