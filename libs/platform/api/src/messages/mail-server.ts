import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { PlatformSettings } from '../platform-settings';
import type { Mail } from './mail';

/** Longest that each step of a conversation with the mail server may take, in milliseconds. */
const patienceMs = 15_000;

/** The mail server that the settings name. */
@Injectable()
export class MailServer implements BeforeApplicationShutdown {
  private transporter: Transporter | null = null;

  constructor(private readonly settings: PlatformSettings) {}

  get isConfigured(): boolean {
    return this.settings.mail !== undefined;
  }

  /** Resolves once the server has taken the message over; rejects with what it, or the network, said. */
  async send({ messageId, to, subject, text, html, invitation }: Mail): Promise<void> {
    const { mail } = this.settings;
    if (!mail) throw new Error('There is no mail server.');
    const transporter = (this.transporter ??= transportTo(mail.smtpUrl));
    await transporter.sendMail({
      messageId,
      from: mail.from,
      to,
      subject,
      text,
      html,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      disableFileAccess: true,
      disableUrlAccess: true,
      ...(invitation ? { icalEvent: { content: invitation.text, method: invitation.method, filename: 'assessment.ics' } } : {}),
    });
  }

  beforeApplicationShutdown(): void {
    this.transporter?.close();
  }
}

/** Encrypted always, but for a server on the same machine. */
function transportTo(smtpUrl: string): Transporter {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const secure = protocol === 'smtps:';
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !isLocal,
    ignoreTLS: !secure && isLocal,
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  });
}
