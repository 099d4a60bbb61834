import { createHash } from 'node:crypto';
import { Injectable, RequestMethod, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA } from '@nestjs/common/constants.js';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { catchError, map, Observable, of } from 'rxjs';
import { canonicalJson } from '@assay/platform/util';
import type { RequestWithActor } from '../access/current-actor';
import { naturallyIdempotentKey, publicKey } from '../access/route-declarations';
import { ProblemException } from '../problem/problem.exception';
import { EarlierAnswer, requestScope, type RequestScope } from './request-scope';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Gives every unsafe request of a signed-in person its scope, and answers repeated ones with their earlier answer. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    if (safe.has(request.method) || this.isExempt(context)) return next.handle();
    const scope = this.scopeOf(request, context);
    const handled = new Observable((subscriber) => requestScope.run(scope, () => next.handle().subscribe(subscriber)));
    return handled.pipe(
      map((body) => {
        if (!scope.answered) throw new Error(`${context.getHandler().name} changed something without a command.`);
        return body;
      }),
      catchError((error: unknown) => this.replay(error, context)),
    );
  }

  private replay(error: unknown, context: ExecutionContext): Observable<unknown> {
    if (!(error instanceof EarlierAnswer)) throw error;
    context.switchToHttp().getResponse<Response>().setHeader('Idempotent-Replayed', 'true');
    return of(error.body);
  }

  private isExempt(context: ExecutionContext): boolean {
    const targets = [context.getHandler(), context.getClass()];
    return [publicKey, naturallyIdempotentKey].some((key) => this.reflector.getAllAndOverride<string>(key, targets));
  }

  private scopeOf(request: RequestWithActor, context: ExecutionContext): RequestScope {
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key))
      throw new ProblemException(400, 'idempotency-key-required', 'Send an Idempotency-Key of 8 to 100 letters, digits, _ or -.');
    const seed = `${request.method} ${request.path}\n${canonicalJson(request.body ?? null)}`;
    return { key, fingerprint: createHash('sha256').update(seed).digest('hex'), status: statusOf(context), answered: false };
  }
}

function statusOf(context: ExecutionContext): number {
  const declared = Reflect.getMetadata(HTTP_CODE_METADATA, context.getHandler()) as number | undefined;
  return declared ?? (Reflect.getMetadata(METHOD_METADATA, context.getHandler()) === RequestMethod.POST ? 201 : 200);
}
