import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { freshFactorRequired } from '../problem/problem.exception';
import { Authenticator } from './authenticator';
import type { RequestWithActor } from './current-actor';
import { freshFactorKey } from './route-declarations';

/** Comes after the permission: who may not take the step at all is not asked for a password first. */
@Injectable()
export class FreshFactorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (!this.reflector.getAllAndOverride<boolean>(freshFactorKey, [context.getHandler(), context.getClass()])) return true;
    const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
    if (!actor || !(await this.authenticator.isFresh(actor))) throw freshFactorRequired();
    return true;
  }
}
