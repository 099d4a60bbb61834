import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { forbidden, unauthenticated } from '../problem/problem.exception';
import { PlatformSettings } from '../platform-settings';
import { Authenticator } from './authenticator';
import type { RequestWithActor } from './current-actor';
import { permissionKey, publicKey } from './route-declarations';
import { sessionCookie, tokenIn } from './session-cookie';

/** Nobody gets past without a session, nor without the permission the route names; an undeclared route is refused. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    private readonly settings: PlatformSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<string>(publicKey, targets)) return true;
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const token = tokenIn(request, sessionCookie(this.settings.publicOrigin));
    const actor = token ? await this.authenticator.actorOf(token) : null;
    if (!actor || isForSomebodyElse(request, actor.accountId)) throw unauthenticated();
    const permission = this.reflector.getAllAndOverride<string>(permissionKey, targets);
    if (!permission || !actor.permissions.has(permission)) throw forbidden();
    request.actor = actor;
    return true;
  }
}

/** A change that waited on a device names whose it is: it counts in that account's session and in no other. */
function isForSomebodyElse({ headers }: RequestWithActor, accountId: string): boolean {
  const named = headers['x-assay-account'];
  return named !== undefined && named !== accountId;
}
