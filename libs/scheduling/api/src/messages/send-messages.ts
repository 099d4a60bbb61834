import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import type { EntityManager } from 'typeorm';
import { firstRow, MailboxItemEntity, rowsOf, Transactions, type Tenant } from '@assay/database';
import { BackgroundWork, Clock, Jobs, PlatformSettings } from '@assay/platform/api';
import { NotSentReason, reasonNotToSend, waitBeforeTry } from '@assay/scheduling/domain';
import { loadMessage, type MessageRow } from './load-message';
import type { Mail } from './mail';
import { mailFault } from './mail-fault';
import { mailOfMessage } from './mail-of-message';
import { MailServer } from './mail-server';
import { claimSql, dueSql, endedSql, failedSql } from './send-messages-sql';
import { sendMessagesQueue } from './send-messages-queue';

const atOnce = 500;
const lookEveryMs = 15_000;

/**
 * Sends what is due, one message after the other: claims it, looks whether it still holds, hands it to the mail server,
 * and only then calls it sent. Where there is no mail server, the demonstration puts it into its reader's mailbox in the
 * very transaction that calls it sent.
 */
@Injectable()
export class SendMessages implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly background: BackgroundWork,
    private readonly clock: Clock,
    private readonly settings: PlatformSettings,
    private readonly mailServer: MailServer,
    private readonly logger: PinoLogger,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(sendMessagesQueue, ({ data }) => this.run(data.organisationId));
    this.background.every(lookEveryMs, 'wake messages', () => this.wake());
  }

  /** Sends everything due in the organisation; stops at the first sign that the mail server is not there. */
  async run(organisationId: string): Promise<void> {
    if (!this.canSend) return;
    const tenant: Tenant = { organisationId, audience: 'staff', subjectId: null };
    for (let count = 0; count < atOnce; count += 1) {
      const id = await this.transactions.run(tenant, (manager) => this.claim(manager));
      if (id === null || !(await this.send(tenant, id))) return;
    }
  }

  /** Starts a job wherever something is due: what waited for its day, for the mail server, or for a process that died. */
  async wake(): Promise<void> {
    if (!this.canSend) return;
    await this.transactions.inEachOrganisation(async (manager, organisationId) => {
      const due = await firstRow(manager, dueSql, [this.clock.now()]);
      if (due) await this.jobs.enqueue(manager, sendMessagesQueue, { organisationId });
      return due ? 1 : 0;
    });
  }

  private get canSend(): boolean {
    return this.mailServer.isConfigured || this.settings.demonstration;
  }

  private async claim(manager: EntityManager): Promise<string | null> {
    return (await firstRow<{ id: string }>(manager, claimSql, [this.clock.now()]))?.id ?? null;
  }

  /** Whether the next message is worth a try. */
  private async send(tenant: Tenant, id: string): Promise<boolean> {
    const row = await this.transactions.run(tenant, (manager) => loadMessage(manager, id));
    if (!row) return true;
    const reason = this.reasonNotToSend(row);
    if (reason !== null || row.email === null) {
      await this.transactions.run(tenant, (manager) => this.end(manager, id, reason ?? NotSentReason.NoReader));
      return true;
    }
    return this.hand(tenant, row, mailOfMessage(row, row.email, this.sender()));
  }

  private async hand(tenant: Tenant, row: MessageRow, mail: Mail): Promise<boolean> {
    try {
      if (this.mailServer.isConfigured) await this.mailServer.send(mail);
    } catch (error) {
      return this.failed(tenant, row, error);
    }
    await this.transactions.run(tenant, async (manager) => {
      const ended = await this.end(manager, row.id, null);
      if (ended && !this.mailServer.isConfigured) await keep(manager, tenant, row, mail);
    });
    return true;
  }

  private async failed(tenant: Tenant, { id }: MessageRow, error: unknown): Promise<boolean> {
    const { code, isFinal } = mailFault(error);
    this.logger.warn({ message: id, fault: code }, 'message not taken');
    await this.transactions.run(tenant, async (manager) => {
      if (isFinal) return void (await this.end(manager, id, NotSentReason.Refused));
      const failed = await firstRow<{ failures: number }>(manager, failedSql, [id, code]);
      const wait = waitBeforeTry(failed?.failures ?? 1);
      await rowsOf(manager, `UPDATE message SET due_at = $2 WHERE id = $1`, [id, new Date(this.clock.now().getTime() + wait)]);
    });
    return isFinal;
  }

  /** False where it ended before. */
  private async end(manager: EntityManager, id: string, because: NotSentReason | null): Promise<boolean> {
    return (await firstRow(manager, endedSql, [id, because, this.clock.now()])) !== null;
  }

  private reasonNotToSend(row: MessageRow): NotSentReason | null {
    const start = row.startsAt.getTime();
    const hasReader = !row.isSuspended && row.email !== null && row.email !== '';
    return reasonNotToSend({ ...row, start, now: this.clock.now().getTime(), hasReader });
  }

  private sender(): { origin: string; address: string } {
    const origin = this.settings.publicOrigin;
    const from = this.settings.mail?.from ?? `assessments@${new URL(origin).hostname}`;
    return { origin, address: /<([^>]+)>/.exec(from)?.[1] ?? from };
  }
}

async function keep(manager: EntityManager, tenant: Tenant, row: MessageRow, { subject, text, html, invitation }: Mail): Promise<void> {
  const { id: messageId, recipientId } = row;
  await manager.insert(MailboxItemEntity, {
    organisationId: tenant.organisationId,
    messageId,
    recipientId,
    subject,
    text,
    html,
    invitation: invitation?.text ?? null,
  });
}
