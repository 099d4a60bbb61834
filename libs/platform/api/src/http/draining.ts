import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

/** Once the process is asked to stop: what runs is finished, what comes is refused. */
@Injectable()
export class Draining implements BeforeApplicationShutdown {
  private draining = false;

  get now(): boolean {
    return this.draining;
  }

  beforeApplicationShutdown(): void {
    this.draining = true;
  }

  readonly middleware = (_request: Request, response: Response, next: NextFunction): void => {
    if (!this.draining) return next();
    response.setHeader('Connection', 'close');
    response
      .status(503)
      .type('application/problem+json')
      .send({ type: 'about:blank', title: 'The server is stopping.', status: 503, code: 'stopping' });
  };
}
