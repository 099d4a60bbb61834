import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { PlatformSettings } from '../platform-settings';
import { ProblemException } from '../problem/problem.exception';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** An unsafe request must come from our own pages: the browser says so, and a custom header no form can send. */
@Injectable()
export class SameOriginGuard implements CanActivate {
  constructor(private readonly settings: PlatformSettings) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (safe.has(request.method)) return true;
    const site = request.headers['sec-fetch-site'];
    const ours = site === undefined ? this.isOurs(request.headers.origin) : site === 'same-origin';
    if (ours && request.headers['x-assay-request'] === '1') return true;
    throw new ProblemException(403, 'cross-site', 'This request did not come from our own pages.');
  }

  private isOurs(origin: string | undefined): boolean {
    return origin === this.settings.publicOrigin;
  }
}
