import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { productUrl } from './product';

const earlier = 'main-EARLIER0.js';

/** The product as it was before a release, at an address of its own; `release` puts the built one in its place. */
export interface EarlierVersion {
  readonly url: string;
  /** The main script of the built version. */
  readonly newScript: string;
  release(): void;
  /** While it is on, changes are answered as by a process that is being replaced. */
  restarting(isOn: boolean): void;
  stop(): Promise<void>;
}

/** Stands before the product. The earlier version differs by the name of the main script, and all that follows from it. */
export async function startEarlierVersion(port: number): Promise<EarlierVersion> {
  const newScript = /main-[\w-]+\.js/.exec(await (await fetch(`${productUrl()}/index.html`)).text())?.[0] ?? '';
  const aged = (body: string) => body.replaceAll(newScript, earlier);
  const index = createHash('sha1')
    .update(aged(await (await fetch(`${productUrl()}/index.html`)).text()))
    .digest('hex');
  let [isReleased, isRestarting] = [false, false];
  const server = createServer((asked, answer) => {
    if (isRestarting && asked.method === 'PUT') return void answer.writeHead(503, { 'X-Assay-Shell': newScript }).end();
    pass(asked, answer, isReleased ? null : { newScript, aged: (body) => withIndexHash(aged(body), index) });
  });
  await new Promise<void>((ready) => server.listen(port, ready));
  return {
    url: `http://localhost:${port}`,
    newScript,
    release: () => (isReleased = true),
    restarting: (isOn) => (isRestarting = isOn),
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

interface Ageing {
  readonly newScript: string;
  aged(body: string): string;
}

function pass(asked: IncomingMessage, answer: ServerResponse, ageing: Ageing | null): void {
  const path = (asked.url ?? '/').replace(earlier, ageing?.newScript ?? earlier);
  const headers = { ...asked.headers, 'accept-encoding': 'identity' };
  const onward = request(`${productUrl()}${path}`, { method: asked.method ?? 'GET', headers }, (got) => {
    const named = got.headers['x-assay-shell'];
    const told = { ...got.headers, ...(named && ageing ? { 'x-assay-shell': earlier } : {}) };
    const isNamed = /text\/html/.test(got.headers['content-type'] ?? '') || path.startsWith('/ngsw.json');
    if (!ageing || !isNamed) return void got.pipe(answer.writeHead(got.statusCode ?? 502, told));
    const { 'content-length': _length, etag: _etag, ...others } = told;
    void text(got).then((body) => answer.writeHead(got.statusCode ?? 502, others).end(ageing.aged(body)));
  });
  onward.on('error', () => answer.destroy());
  asked.pipe(onward);
}

/** The service worker holds what it fetches against this list. */
function withIndexHash(body: string, hash: string): string {
  return body.replace(/("\/index\.html": ")[0-9a-f]{40}/, `$1${hash}`);
}
