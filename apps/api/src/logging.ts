import { randomUUID } from 'node:crypto';
import type { Params } from 'nestjs-pino';
import type { Environment } from './environment';

/** One line of JSON for each request, with its id; nothing that signs anybody in and no body is ever written. */
export function logging(environment: Environment): Params {
  return {
    pinoHttp: {
      level: environment.LOG_LEVEL,
      genReqId: (_request, response) => {
        const id = randomUUID();
        response.setHeader('X-Request-Id', id);
        return id;
      },
      redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'],
      serializers: {
        req: (request: { id: string; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          url: withoutSecret(request.url),
        }),
        res: (response: { statusCode: number }) => ({ statusCode: response.statusCode }),
        err: ({ type, message, code, constraint, stack }: LoggedError) => ({ type, message, code, constraint, stack }),
      },
      autoLogging: { ignore: (request) => request.url?.startsWith('/health/') ?? false },
    },
  };
}

/** What is written of an error. The database's bring along their statement's values and rows' contents: those are not. */
interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly stack: string;
}

/** A calendar's address holds the secret that opens it. */
function withoutSecret(url: string): string {
  return url.replace(/(\/calendar-feeds\/)[^/?#]+/, '$1…');
}
