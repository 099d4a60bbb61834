import { createHash, randomUUID } from 'node:crypto';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { statementCode, statementCodeBytes } from '@assay/grading/domain';
import type { Door } from './embargo-doors';

/** Headers that tell this answer from the next, or follow from its text, which is compared. */
const ofEachAnswer = ['date', 'x-request-id', 'etag', 'content-length', 'keep-alive', 'connection'];

/** What varies by itself from one look to the next, and why. */
const ofItself: readonly { readonly pattern: RegExp; readonly because: string }[] = [
  { pattern: /"requestId":"[^"]*"/g, because: 'every problem names its own request' },
  { pattern: /"(?:lastSeenAt|createdAt)":"[^"]*"/g, because: 'a session was seen when it asked' },
  { pattern: /"now":"[^"]*"/g, because: 'offers count down to their end from now' },
  {
    pattern: /\{"number":\d+,"eventId":"[^"]*","kind":"\w+\.exported"[^}]*\{[^}]*\}\},?|"more":\w+/g,
    because: 'who looks by an export finds it on the record of their own organisation',
  },
  { pattern: /"responseTime":\d+/g, because: 'whether the process is ready is told with how long that took to find' },
];

/** The place of an id, by what it is of. A body in JSON has braces with more in them. */
const named = /\{(\w+)\}/g;

/** Looks at the application as somebody with this cookie and remembers nothing in between. */
export class Looker {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 6 });

  constructor(private readonly port: number) {}

  /**
   * Everything of an answer that its reader can tell from another. The ids asked for are written as their names, so that
   * an id that is there and one that is not can be compared; in the place of one that is not there yet stands another.
   */
  async look(
    { route, path, body }: Door,
    cookie: string | null,
    from: string,
    ids: Readonly<Record<string, string | null>>,
  ): Promise<{ status: number; told: string }> {
    const sent = body === undefined ? '' : JSON.stringify(body);
    const names = [...`${path}${sent}`.matchAll(named)].map(([, name = '']) => name);
    const filled = (text: string) => text.replace(named, (_, name: string) => ids[name] ?? standIn(name));
    const { status, headers, text } = await this.ask(route.method, filled(path), filled(sent), cookie, from);
    for (const header of ofEachAnswer) delete headers[header];
    let told = `${status} ${JSON.stringify(headers)} ${text}`;
    for (const { pattern } of ofItself) told = told.replaceAll(pattern, '');
    for (const name of names) told = told.replaceAll(ids[name] ?? standIn(name), `{${name}}`);
    return { status, told };
  }

  close(): void {
    this.agent.destroy();
  }

  private ask(
    method: string,
    path: string,
    body: string,
    cookie: string | null,
    from: string,
  ): Promise<{ status: number; headers: IncomingHttpHeaders; text: string }> {
    const ours = {
      'X-Assay-Request': '1',
      'Sec-Fetch-Site': 'same-origin',
      'X-Forwarded-For': from,
      ...(cookie === null ? {} : { Cookie: cookie }),
    };
    const headers =
      body === '' ? ours : { ...ours, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), 'If-Match': '"1"' };
    return new Promise((answered, lost) => {
      const sent = request({ agent: this.agent, host: '127.0.0.1', port: this.port, method, path, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', lost);
        response.once('end', () =>
          answered({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString('latin1') }),
        );
      });
      sent.once('error', lost);
      sent.end(body);
    });
  }
}

/** An id that nothing has, as long as a real one. */
function standIn(name: string): string {
  const hash = createHash('sha256').update(name).digest();
  if (name === 'statement') return statementCode(hash.subarray(0, statementCodeBytes));
  return hash.toString('hex').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}
