import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { enterOrganisation, firstRow } from '@assay/database';
import { Clock, notFound, type Actor } from '@assay/platform/api';
import { dayMs, type Range } from '@assay/platform/util';
import type { AssessmentMode, AssessorFacts, AttemptFacts, RoomFacts } from '@assay/scheduling/domain';
import { factsSql } from './facts-sql';
import type { FactsRow } from './facts-row';
import { withFurther } from './further-attempt';
import { methodProgress } from './method-progress';
import { PublishedPlans } from './published-plans';
import { assessorFacts, attemptFacts, roomFacts } from './read-facts';

/** Whom and when a question is about. */
export interface FactsWanted {
  readonly attemptId: string;
  /** Null for every assessor. */
  readonly assessorIds: readonly string[] | null;
  /** Null for every room. */
  readonly roomIds: readonly string[] | null;
  readonly period: Range;
  /** The plan's first place unless told. */
  readonly mode?: AssessmentMode | undefined;
  /** A booking that is to be replaced: its time counts as free. */
  readonly replacing?: string | undefined;
}

export interface LoadedFacts {
  readonly row: FactsRow;
  readonly facts: AttemptFacts;
  readonly assessors: readonly AssessorFacts[];
  readonly rooms: readonly RoomFacts[];
}

/** For whom the facts are read. */
type Asker = Pick<Actor, 'organisationId' | 'audience'>;

/** Limits count in whole weeks: the week before and after the period belong to its facts. */
const aroundMs = 8 * dayMs;

/** Reads what the rules decide on. Who may not see the attempt does not find it. */
@Injectable()
export class LoadFacts {
  constructor(
    private readonly plans: PublishedPlans,
    private readonly clock: Clock,
  ) {}

  /**
   * From here on the transaction sees the whole organisation: whether a time is free does not depend on who asks.
   * What is answered must hold nothing of others.
   */
  async run(manager: EntityManager, actor: Asker, wanted: FactsWanted): Promise<LoadedFacts> {
    await widen(manager, actor, wanted.attemptId);
    const now = this.clock.now();
    const { from, until } = wanted.period;
    const found = await firstRow<FactsRow>(manager, factsSql, [
      wanted.attemptId,
      wanted.assessorIds,
      new Date(from - aroundMs),
      new Date(until + aroundMs),
      now,
      wanted.roomIds,
      wanted.replacing ?? null,
    ]);
    if (!found) throw notFound();
    const row = await withFurther(manager, found);
    const plan = await this.plans.get(manager, actor.organisationId, row.planId);
    const progress = await methodProgress(manager, row.enrolmentId, plan);
    const facts = attemptFacts(row, plan, progress, now, wanted.mode);
    return {
      row,
      facts,
      assessors: (row.assessors ?? []).map((one) => assessorFacts(one, facts)),
      rooms: (row.rooms ?? []).map(roomFacts),
    };
  }
}

async function widen(manager: EntityManager, actor: Asker, attemptId: string): Promise<void> {
  if (actor.audience === 'staff') return;
  if (!(await firstRow(manager, 'SELECT FROM attempt WHERE id = $1', [attemptId]))) throw notFound();
  await enterOrganisation(manager, { organisationId: actor.organisationId, audience: 'staff', subjectId: null });
}
