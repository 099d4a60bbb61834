import { SamplingDecisionEntity } from '@assay/database';
import { decideSampling, type MarkToSample } from '@assay/grading/domain';
import { type Actor, Clock, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { samplingFacts } from './sampling-facts';
import { samplingPolicy } from './sampling-policy';

/** The part of a mark that is known where it is submitted. */
export type SubmittedMark = Pick<MarkToSample, 'id' | 'grade' | 'proposedGrade' | 'lowestGrade' | 'reasons' | 'borderlineMark'>;

/** Decides whether a submitted mark is moderated and how, by the settings of the day, and records why. */
@Injectable()
export class SampleMark {
  constructor(private readonly clock: Clock) {}

  /** Whether it is moderated. `on` is the local day whose settings count. */
  async run(manager: EntityManager, actor: Actor, mark: SubmittedMark, on: string): Promise<boolean> {
    const decidedAt = this.clock.now();
    const { subjects, before } = await samplingFacts(manager, mark.id, decidedAt);
    const policy = await samplingPolicy(manager, subjects, on);
    const { sampled, reasons, blind } = decideSampling(policy, { ...mark, ...before });
    const { organisationId } = actor;
    const decision = { sampled, reasons: [...reasons], blind };
    await manager.insert(SamplingDecisionEntity, { organisationId, markVersionId: mark.id, ...decision, decidedAt });
    await recordEvent(manager, actor, decidedAt, { kind: 'mark.sampling-decided', subjectId: mark.id, facts: { ...decision, policy } });
    return sampled;
  }
}
