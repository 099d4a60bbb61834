import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { enterOrganisation, tenantOf } from '@assay/database';
import type { MessageSubject } from '@assay/platform/util';
import { Jobs } from '../jobs/jobs';
import { collectMessagesQueue, sendMessagesQueue } from './message-queues';
import type { MessageTeller } from './message-teller';

/** Writes what has become true since, if it was not written yet; returns how many messages. */
export type MessageCollector = (manager: EntityManager) => Promise<number>;

/**
 * The one place where messages are left and from which they are sent. A scope writes the rows in the transaction of what
 * they tell of, and says what they say when they are sent; nobody else knows its subjects.
 */
@Injectable()
export class Outbox {
  private readonly tellers = new Map<MessageSubject, MessageTeller>();
  private readonly collectors: MessageCollector[] = [];

  constructor(private readonly jobs: Jobs) {}

  /** Who puts the messages about this subject into words; called once, when the application starts. */
  tellOf<Subject extends MessageSubject>(subject: Subject, teller: MessageTeller<Subject>): void {
    this.tellers.set(subject, teller as MessageTeller);
  }

  /** For what becomes true by itself when its time comes: asked at that time, and again and again. */
  collectWith(collector: MessageCollector): void {
    this.collectors.push(collector);
  }

  tellerOf(subject: MessageSubject): MessageTeller {
    const teller = this.tellers.get(subject);
    if (!teller) throw new Error(`Nobody tells of a ${subject}.`);
    return teller;
  }

  /**
   * Runs `write`, which adds messages, within the transaction, and wakes the sender once it is committed. Whoever asks from
   * outside does not see other people's messages: the work is done as staff, and their view given back.
   */
  async write(manager: EntityManager, organisationId: string, write: () => Promise<unknown>): Promise<void> {
    const asker = tenantOf(manager);
    const isOutside = asker?.audience === 'outside';
    if (isOutside) await enterOrganisation(manager, { organisationId, audience: 'staff', subjectId: null });
    await write();
    if (isOutside) await enterOrganisation(manager, asker);
    await this.jobs.enqueue(manager, sendMessagesQueue, { organisationId });
  }

  /** Has the collectors asked once `at` is past, by the database's clock. Until then nothing is written. */
  async collectAfter(manager: EntityManager, organisationId: string, at: Date): Promise<void> {
    const startAfter = new Date(at.getTime() + 1);
    await this.jobs.enqueue(manager, collectMessagesQueue, { organisationId }, { startAfter });
  }

  /** Asks every collector, for the organisation of the transaction. */
  async collect(manager: EntityManager): Promise<number> {
    let written = 0;
    for (const collector of this.collectors) written += await collector(manager);
    return written;
  }
}
