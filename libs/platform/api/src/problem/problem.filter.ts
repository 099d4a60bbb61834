import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PinoLogger } from 'nestjs-pino';
import { problemOf } from './problem-of';

/** Writes every failure as `application/problem+json` (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: PinoLogger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const request = host.switchToHttp().getRequest<Request>();
    const problem = problemOf(error);
    const status = problem.getStatus();
    if (status >= 500) this.logger.error({ err: error }, 'request failed');
    if (response.headersSent) return;
    const retryAfter = problem.facts['retryAfterSeconds'];
    if (typeof retryAfter === 'number') response.setHeader('Retry-After', String(retryAfter));
    const { sizeBytes } = problem.facts;
    if (status === 416 && typeof sizeBytes === 'number') response.setHeader('Content-Range', `bytes */${sizeBytes}`);
    response
      .status(status)
      .type('application/problem+json')
      .send(
        JSON.stringify({ type: 'about:blank', title: problem.title, status, code: problem.code, requestId: request.id, ...problem.facts }),
      );
  }
}
