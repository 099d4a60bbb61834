import { Injectable } from '@nestjs/common';
import { firstRow, pageOf, rowsOf, Transactions, utcText } from '@assay/database';
import {
  DeliveryRoute,
  type DeliveriesQuery,
  type DeliveriesResponse,
  type DeliveryResponse,
  type MailboxEntryResponse,
  type MailboxMessageResponse,
  type MailboxResponse,
} from '@assay/platform/contracts';
import type { Actor } from '../access/actor';
import { Clock } from '../clock/clock';
import { PlatformSettings } from '../platform-settings';
import { notFound } from '../problem/problem.exception';
import { MailServer } from './mail-server';

const deliveriesPage = 50;

/** One's own messages, and how far everybody's have come. */
@Injectable()
export class MessageQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly mailServer: MailServer,
    private readonly settings: PlatformSettings,
    private readonly clock: Clock,
  ) {}

  /** What was sent to the one who asks. Outside the demonstration there are no mailboxes. */
  mailbox(actor: Actor): Promise<MailboxResponse> {
    this.mustKeepMail();
    return this.transactions.run(actor, async (manager) => ({
      messages: await rowsOf<MailboxEntryResponse>(manager, mailboxSql, [actor.accountId]),
    }));
  }

  one(actor: Actor, id: string): Promise<MailboxMessageResponse> {
    this.mustKeepMail();
    return this.transactions.run(actor, async (manager) => {
      const message = await firstRow<MailboxMessageResponse>(manager, messageSql, [actor.accountId, id]);
      if (!message) throw notFound();
      return message;
    });
  }

  /** Newest first; no word of what they say. */
  deliveries(actor: Actor, { status, offset }: DeliveriesQuery): Promise<DeliveriesResponse> {
    return this.transactions.run(actor, async (manager) => {
      const overdue = (await firstRow<{ overdue: number }>(manager, overdueSql, [this.clock.now()]))?.overdue ?? 0;
      const { items, total } = await pageOf<DeliveryResponse>(manager, deliveriesSql, [status ?? null], offset, deliveriesPage);
      return { route: this.route(), overdue, deliveries: items, total };
    });
  }

  private route(): DeliveryRoute {
    if (this.mailServer.isConfigured) return DeliveryRoute.Smtp;
    return this.settings.demonstration ? DeliveryRoute.Mailbox : DeliveryRoute.None;
  }

  private mustKeepMail(): void {
    if (!this.settings.demonstration) throw notFound();
  }
}

const entry = `m.id, m.subject AS about, i.path, m.kind, i.subject, ${utcText('m.ended_at')} AS "sentAt", i.invitation IS NOT NULL AS "hasInvitation"`;
const kept = `message m JOIN mailbox_item i ON i.organisation_id = m.organisation_id AND i.message_id = m.id WHERE m.account_id = $1`;

const mailboxSql = `SELECT ${entry} FROM ${kept} ORDER BY m.ended_at DESC, m.id LIMIT 200`;

const messageSql = `SELECT ${entry}, i.text, i.html, i.invitation FROM ${kept} AND m.id = $2`;

const overdueSql = `SELECT count(*)::int AS overdue FROM message WHERE status = 'waiting' AND due_at <= $1`;

/** Whose assessment it is about, whatever the message is of: those who may see nothing else of it see the enrolment. */
const enrolmentId = `coalesce(
    (SELECT e.enrolment_id FROM booking b JOIN attempt e ON e.organisation_id = b.organisation_id AND e.id = b.attempt_id
      WHERE m.subject = 'booking' AND b.organisation_id = m.organisation_id AND b.id = m.subject_id),
    (SELECT t.enrolment_id FROM attempt t WHERE m.subject = 'attempt' AND t.organisation_id = m.organisation_id AND t.id = m.subject_id),
    (SELECT r.enrolment_id FROM result r WHERE m.subject = 'result' AND r.organisation_id = m.organisation_id AND r.id = m.subject_id),
    (SELECT p.enrolment_id FROM appeal p WHERE m.subject = 'appeal' AND p.organisation_id = m.organisation_id AND p.id = m.subject_id),
    (SELECT t.enrolment_id FROM consideration c JOIN attempt t ON t.organisation_id = c.organisation_id AND t.id = c.attempt_id
      WHERE m.subject = 'consideration' AND c.organisation_id = m.organisation_id AND c.id = m.subject_id))`;

const deliveriesSql = `
  SELECT m.id, m.subject AS about, m.subject_id AS "aboutId", ${enrolmentId} AS "enrolmentId", m.kind, m.part,
    jsonb_build_object('id', m.recipient_id, 'name', coalesce(s.name, ap.given_name || ' ' || ap.family_name, a.name, '')) AS recipient,
    m.status, ${utcText('m.created_at')} AS "createdAt", ${utcText('m.due_at')} AS "dueAt", ${utcText('m.ended_at')} AS "endedAt",
    m.failures, m.fault, m.not_sent_because AS "notSentBecause"
  FROM message m
  LEFT JOIN assessor s ON s.organisation_id = m.organisation_id AND s.id = m.recipient_id
  LEFT JOIN apprentice ap ON ap.organisation_id = m.organisation_id AND ap.id = m.recipient_id
  LEFT JOIN account a ON a.organisation_id = m.organisation_id AND a.id = m.account_id
  WHERE $1::text IS NULL OR m.status = $1
  ORDER BY coalesce(m.ended_at, m.due_at) DESC, m.id`;
