import { rowsOf, Transactions, utcText } from '@assay/database';
import { Clock, type Actor } from '@assay/platform/api';
import type { OpenedReattemptResponse, ReattemptAgreementResponse, ReattemptsResponse } from '@assay/scheduling/contracts';
import { endAfterPauses, openEnd, reattemptOptions, type AttemptKind, type Pause, type ReattemptFacts } from '@assay/scheduling/domain';
import type { LocalDate } from '@assay/platform/util';
import type { AssessmentMethod } from '@assay/standards/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { holdingTime } from '../sql/fragments';
import { pausesSince } from '../sql/pauses-since';
import { loadReattemptFacts, type LoadedReattemptFacts } from './load-reattempt-facts';

type OpenedRow = OpenedReattemptResponse & { readonly latestOn: LocalDate; readonly pauses: readonly Pause[] };
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
  const opened = await rowsOf<OpenedRow>(manager, openedSql, [enrolmentId]);
  return {
    resultId,
    options: optionsOf(facts, agreements),
    opened: opened.map(({ pauses, ...attempt }) => ({
      ...attempt,
      latestOn: orNone(endAfterPauses(attempt.latestOn, pauses)),
      methodName: nameOf(facts, attempt.method),
    })),
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

const nameOf = ({ plan }: ReattemptFacts, method: AssessmentMethod): string => plan.methods.find((one) => one.method === method)?.name ?? method;

const agreementsSql = `SELECT method, kind, agreed_by AS "agreedBy", agreed_on::text AS "agreedOn" FROM reattempt_agreement WHERE result_id = $1`;

const openedSql = `
  SELECT t.id AS "attemptId", t.method, t.kind, t.number, r.latest_on::text AS "latestOn", ${pausesSince('t', 't.enrolment_id', 'r.opened_at')} AS pauses, r.task,
    ${utcText('r.opened_at')} AS "openedAt", (SELECT ${utcText('b.starts_at')} FROM booking b
      WHERE b.organisation_id = t.organisation_id AND b.attempt_id = t.id AND b.status IN (${holdingTime})) AS "startsAt"
  FROM reattempt r JOIN attempt t ON t.organisation_id = r.organisation_id AND t.id = r.attempt_id
  WHERE t.enrolment_id = $1 ORDER BY r.opened_at, t.id`;
