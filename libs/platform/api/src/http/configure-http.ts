import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { Draining } from './draining';

/** Largest body of a request, in bytes: an occupation page with room to spare. */
const bodyLimit = 6 * 1024 * 1024;
/** Longest that a request may take before its connection is closed, in milliseconds. */
const requestTimeout = 30_000;

/** What every process that answers HTTP has in common: prefix, headers, limits, an orderly end. */
export function configureHttp(app: NestExpressApplication, { trustedProxies }: { trustedProxies: number }): void {
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready', 'ims/{*path}'] });
  app.set('trust proxy', trustedProxies);
  app.disable('x-powered-by');
  app.use(app.get(Draining).middleware);
  app.use(helmet(headers));
  app.useBodyParser('json', { limit: bodyLimit });
  app.use(neverCached);
  app.enableShutdownHooks();
  const server = app.getHttpServer();
  server.requestTimeout = requestTimeout;
  server.headersTimeout = 10_000;
}

/** The pages' own policy is set where the pages are served; answers of the API are never a page. */
const headers: Parameters<typeof helmet>[0] = {
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], sandbox: [] } },
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  crossOriginEmbedderPolicy: false,
  referrerPolicy: { policy: 'no-referrer' },
};

function neverCached(request: { path: string }, response: { setHeader(name: string, value: string): void }, next: () => void): void {
  if (/^\/(?:api|ims)\//.test(request.path)) response.setHeader('Cache-Control', 'no-store');
  next();
}
