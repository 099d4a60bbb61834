import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import type { EntityManager } from 'typeorm';
import { firstRow, MailboxItemEntity, rowsOf, Transactions, type Tenant } from '@assay/database';
import { NotSentReason, waitBeforeTry } from '@assay/platform/util';
import { Clock } from '../clock/clock';
import { BackgroundWork } from '../commands/background-work';
import { Jobs } from '../jobs/jobs';
import { PlatformSettings } from '../platform-settings';
import { loadMessage } from './load-message';
import type { Mail } from './mail';
import { mailFault } from './mail-fault';
import { mailOfMessage } from './mail-of-message';
import { MailServer } from './mail-server';
import { collectMessagesQueue, sendMessagesQueue } from './message-queues';
import type { Sender } from './message-teller';
import { Outbox } from './outbox';
import { claimSql, dueSql, endedSql, failedSql } from './send-messages-sql';

const atOnce = 500;
const lookEveryMs = 15_000;

/** A mail, the row it is of, and the page it leads to. */
interface Ready {
  readonly id: string;
  readonly recipientId: string;
  readonly path: string;
  readonly mail: Mail;
}

/**
 * Sends what is due, one message after the other: claims it, has its scope look whether it still holds, hands it to the
 * mail server, and only then calls it sent. Where there is no mail server, the demonstration puts it into its reader's
 * mailbox in the very transaction that calls it sent.
 */
@Injectable()
export class SendMessages implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly background: BackgroundWork,
    private readonly clock: Clock,
    private readonly settings: PlatformSettings,
    private readonly mailServer: MailServer,
    private readonly logger: PinoLogger,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(sendMessagesQueue, ({ data }) => this.run(data.organisationId));
    this.jobs.handle(collectMessagesQueue, async ({ data: { organisationId } }) => {
      await this.transactions.run(asStaff(organisationId), (manager) => this.look(manager, organisationId));
    });
    this.background.every(lookEveryMs, 'wake messages', () => this.wake());
  }

  /** Sends everything due in the organisation; stops at the first sign that the mail server is not there. */
  async run(organisationId: string): Promise<void> {
    if (!this.canSend) return;
    const tenant = asStaff(organisationId);
    for (let count = 0; count < atOnce; count += 1) {
      const id = await this.transactions.run(tenant, (manager) => this.claim(manager));
      if (id === null || !(await this.send(tenant, id))) return;
    }
  }

  /** Looks everywhere for what became true by itself, and for what waited for its day, the mail server, or a process that died. */
  async wake(): Promise<void> {
    await this.transactions.inEachOrganisation((manager, organisationId) => this.look(manager, organisationId));
  }

  private get canSend(): boolean {
    return this.mailServer.isConfigured || this.settings.demonstration;
  }

  /** Writes what has become true and starts a job where anything is due. */
  private async look(manager: EntityManager, organisationId: string): Promise<number> {
    const written = await this.outbox.collect(manager);
    const due = this.canSend && (await firstRow(manager, dueSql, [this.clock.now()]));
    if (due) await this.jobs.enqueue(manager, sendMessagesQueue, { organisationId });
    return written;
  }

  private async claim(manager: EntityManager): Promise<string | null> {
    return (await firstRow<{ id: string }>(manager, claimSql, [this.clock.now()]))?.id ?? null;
  }

  /** Whether the next message is worth a try. */
  private async send(tenant: Tenant, id: string): Promise<boolean> {
    const ready = await this.transactions.run(tenant, (manager) => this.open(manager, id));
    return ready === null || this.hand(tenant, ready);
  }

  /** The message in words; null where it ends here, because it holds no longer or nobody can read it. */
  private async open(manager: EntityManager, id: string): Promise<Ready | null> {
    const row = await loadMessage(manager, id);
    if (!row) return null;
    const { name, address, ...message } = row;
    if (address === null) return this.drop(manager, id, NotSentReason.NoReader);
    const addressed = { ...message, reader: { name, address }, sender: this.sender() };
    const told = await this.outbox.tellerOf(message.subject)(manager, addressed);
    if ('notSentBecause' in told) return this.drop(manager, id, told.notSentBecause);
    const mail = mailOfMessage(addressed, told.content, told.invitation);
    return { id, recipientId: message.recipientId, path: told.content.link.path, mail };
  }

  private async drop(manager: EntityManager, id: string, because: NotSentReason): Promise<null> {
    await this.end(manager, id, because);
    return null;
  }

  private async hand(tenant: Tenant, ready: Ready): Promise<boolean> {
    try {
      if (this.mailServer.isConfigured) await this.mailServer.send(ready.mail);
    } catch (error) {
      return this.failed(tenant, ready.id, error);
    }
    await this.transactions.run(tenant, async (manager) => {
      const ended = await this.end(manager, ready.id, null);
      if (ended && !this.mailServer.isConfigured) await keep(manager, tenant, ready);
    });
    return true;
  }

  private async failed(tenant: Tenant, id: string, error: unknown): Promise<boolean> {
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

  private sender(): Sender {
    const origin = this.settings.publicOrigin;
    const from = this.settings.mail?.from ?? `assessments@${new URL(origin).hostname}`;
    return { origin, address: /<([^>]+)>/.exec(from)?.[1] ?? from };
  }
}

const asStaff = (organisationId: string): Tenant => ({ organisationId, audience: 'staff', subjectId: null });

async function keep(manager: EntityManager, { organisationId }: Tenant, { id: messageId, recipientId, path, mail }: Ready): Promise<void> {
  const { subject, text, html, invitation } = mail;
  await manager.insert(MailboxItemEntity, {
    organisationId,
    messageId,
    recipientId,
    subject,
    text,
    html,
    path,
    invitation: invitation?.text ?? null,
  });
}
