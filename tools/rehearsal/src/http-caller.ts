import { Agent, request, type IncomingMessage } from 'node:http';

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

export interface HttpCallOptions {
  readonly body?: string;
  readonly idempotencyKey?: string;
  /** The version that the caller read. */
  readonly ifMatch?: number;
}

/** Answers that do not come within this time count as lost, in milliseconds. */
const patience = 30_000;

/** Calls one process as a signed-in person's pages do, over kept connections; as little work as possible per call. */
export class HttpCaller {
  private readonly agent: Agent;

  constructor(
    private readonly port: number,
    private readonly cookie: string,
    connections: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Rejects where no whole answer came: whether the server did the work is then unknown. */
  call(method: 'GET' | 'POST' | 'PUT', path: string, { body, idempotencyKey, ifMatch }: HttpCallOptions = {}): Promise<HttpAnswer> {
    const headers: Record<string, string | number> = { Cookie: this.cookie, 'X-Assay-Request': '1', 'Sec-Fetch-Site': 'same-origin' };
    if (idempotencyKey !== undefined) headers['Idempotency-Key'] = idempotencyKey;
    if (ifMatch !== undefined) headers['If-Match'] = `"${ifMatch}"`;
    if (body !== undefined) {
      headers['Content-Type'] = 'application/json';
      headers['Content-Length'] = Buffer.byteLength(body);
    }
    return new Promise((answered, lost) => {
      const options = { agent: this.agent, host: '127.0.0.1', port: this.port, method, path, headers, timeout: patience };
      const sent = request(options, (response) => readAll(response).then(answered, lost));
      sent.once('error', lost);
      sent.once('timeout', () => sent.destroy(new Error('No answer within the time.')));
      sent.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

function readAll(response: IncomingMessage): Promise<HttpAnswer> {
  return new Promise((whole, cut) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => (text += chunk));
    response.once('error', cut);
    response.once('aborted', () => cut(new Error('The answer was cut off.')));
    response.once('end', () => whole({ status: response.statusCode ?? 0, text }));
  });
}
