import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { PlatformSettings } from '@assay/platform/api';
import type { TestApplication } from './test-application';

export interface ReceivedMail {
  /** The Message-ID. */
  readonly id: string;
  readonly to: string;
  /** Headers and parts, unfolded. */
  readonly source: string;
  readonly at: number;
}

/** A mail server that keeps what it takes. */
export interface TestMailServer {
  /** Whether it greets, to whom it refuses to deliver, and whether it fails at the end of a message. */
  mood: { greets: boolean; refuses: RegExp | null; fails: boolean };
  received: ReceivedMail[];
  /** Makes it the application's mail server. */
  serve(test: TestApplication): void;
  close(): Promise<void>;
}

const answer = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

export async function createTestMailServer(): Promise<TestMailServer> {
  const mail: Pick<TestMailServer, 'mood' | 'received'> = { mood: { greets: true, refuses: null, fails: false }, received: [] };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onConnect: (_session, done) => done(mail.mood.greets ? null : answer(421, 'Closed for the day')),
    onRcptTo: ({ address }, _session, done) => done(mail.mood.refuses?.test(address) ? answer(550, 'No such user') : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (mail.mood.fails) return done(answer(451, 'Try later'));
        const source = Buffer.concat(parts)
          .toString('utf8')
          .replace(/\r\n[ \t]+/g, ' ');
        mail.received.push({
          id: /^Message-ID: (.+)$/im.exec(source)?.[1] ?? '',
          to: session.envelope.rcptTo[0]?.address ?? '',
          source,
          at: Date.now(),
        });
        done(null);
      });
    },
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.server.address() as AddressInfo;
  const settings = { smtpUrl: `smtp://127.0.0.1:${port}`, from: 'Northgate <assessments@northgate.example>' };
  return Object.assign(mail, {
    serve: (test: TestApplication) => void Object.assign(test.app.get(PlatformSettings), { mail: settings }),
    close: () => new Promise<void>((done) => server.close(done)),
  });
}
