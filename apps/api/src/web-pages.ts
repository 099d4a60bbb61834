import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

const noncePlace = 'assay-csp-nonce';
/** Its name carries the hash of everything it leads to. */
const mainScript = /main-[\w-]+\.js/;
const year = 31_536_000;
const workerFiles = /[/\\](?:ngsw-worker|safety-worker|worker-basic\.min)\.js$|[/\\]ngsw\.json$/;

/** Serves the built pages: hashed files for ever, and the shell with a fresh nonce and its policy for every address. */
export function serveWebPages(app: NestExpressApplication, folder: string): void {
  const shell = join(folder, 'index.html');
  if (!existsSync(shell)) throw new Error(`There is no index.html in ${folder}: build the web application first.`);
  const page = readFileSync(shell, 'utf8');
  app.use(nameShell(mainScript.exec(page)?.[0] ?? 'unknown'));
  app.use('/index.html', (_request: Request, response: Response) => sendKeptShell(response, page));
  app.useStaticAssets(folder, { index: false, setHeaders: cacheByName });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!wantsPage(request)) return next();
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('Content-Security-Policy', policy(nonce));
    response.setHeader('Cache-Control', 'no-store');
    response.type('html').send(page.replaceAll(noncePlace, nonce));
  });
}

/** Every answer names the pages there are now, so that a page that is open learns that it was replaced. */
function nameShell(script: string) {
  return (_request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('X-Assay-Shell', script);
    next();
  };
}

/**
 * The shell as the service worker keeps it for when there is no connection: byte for byte the built file, because the
 * worker checks its hash. Its nonce is the same for everybody, and only styles go by it; online, no page is answered so.
 */
function sendKeptShell(response: Response, page: string): void {
  response.setHeader('Content-Security-Policy', policy(noncePlace));
  response.setHeader('Cache-Control', 'no-cache');
  response.type('html').send(page);
}

/** A file whose name carries its hash never changes; any other may. What the service worker goes by is always asked for. */
function cacheByName(response: Response, path: string): void {
  if (workerFiles.test(path)) {
    response.setHeader('Content-Security-Policy', `default-src 'none'; script-src 'self'; connect-src 'self'`);
    response.setHeader('Cache-Control', 'no-cache');
    return;
  }
  const hashed = /-[A-Z0-9_-]{8}\.\w+$/i.test(path);
  response.setHeader('Cache-Control', hashed ? `public, max-age=${year}, immutable` : 'public, max-age=300');
}

function wantsPage({ method, path }: Request): boolean {
  return (method === 'GET' || method === 'HEAD') && !/^\/(?:api|health|ims)(?:\/|$)/.test(path) && !/\.\w+$/.test(path);
}

function policy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `media-src 'self'`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
