import { Body, Controller, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ConfirmSessionRequest, Me, SessionResponse, SessionsResponse, SignInRequest } from '@assay/people/contracts';
import { Permission } from '@assay/people/domain';
import {
  Authenticator,
  CurrentActor,
  NaturallyIdempotent,
  PlatformSettings,
  Public,
  RequireFreshFactor,
  RequirePermission,
  sessionCookie,
  tokenIn,
  type Actor,
} from '@assay/platform/api';
import { Demonstration } from '../demonstration/demonstration';
import { PasswordGuard } from '../sign-in/password.guard';
import type { SignedIn } from '../sign-in/password.strategy';
import { ConfirmSession } from './confirm-session';
import { MeQueries } from './me-queries';
import { sessionLimits } from './session-limits';
import { Sessions } from './sessions';

@Controller()
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly confirmSession: ConfirmSession,
    private readonly queries: MeQueries,
    private readonly authenticator: Authenticator,
    private readonly demonstration: Demonstration,
    private readonly settings: PlatformSettings,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @UseGuards(PasswordGuard)
  @Public('One signs in before one is known.')
  @ApiOkResponse({ type: Me })
  async signIn(
    @Body() _request: SignInRequest,
    @Req() request: Request & { user: SignedIn },
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const token = await this.sessions.open(request.user, request.headers['user-agent'] ?? '');
    const { name, options } = sessionCookie(this.settings.publicOrigin);
    response.cookie(name, token, { ...options, maxAge: sessionLimits.absoluteMinutes * 60_000 });
    return this.queries.me(request.user.organisationId, request.user.accountId);
  }

  @Get('session')
  @Public('A page asks who is there before anybody is known.')
  @ApiOkResponse({ type: SessionResponse })
  async whoIsThere(@Req() request: Request): Promise<SessionResponse> {
    const token = tokenIn(request, sessionCookie(this.settings.publicOrigin));
    const actor = token ? await this.authenticator.actorOf(token) : null;
    const me = actor ? await this.queries.me(actor.organisationId, actor.accountId) : null;
    return { me, demonstration: this.demonstration.shown() };
  }

  @Get('sessions')
  @RequirePermission(Permission.UseAccount)
  @ApiOkResponse({ type: SessionsResponse })
  async list(@CurrentActor() actor: Actor): Promise<SessionsResponse> {
    const rows = await this.sessions.list(actor);
    return {
      sessions: rows.map(({ id, userAgent, createdAt, lastSeenAt }) => ({
        id,
        current: id === actor.sessionId,
        userAgent,
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
      })),
    };
  }

  /** Says nothing but whether a step of consequence would be taken now: downloads ask before they begin. */
  @Get('sessions/confirmation')
  @HttpCode(204)
  @RequirePermission(Permission.UseAccount)
  @RequireFreshFactor()
  isConfirmed(): void {
    return undefined;
  }

  @Post('sessions/confirmation')
  @HttpCode(204)
  @RequirePermission(Permission.UseAccount)
  @NaturallyIdempotent('Confirmed twice is confirmed.')
  confirm(@CurrentActor() actor: Actor, @Body() request: ConfirmSessionRequest): Promise<void> {
    return this.confirmSession.run(actor, request);
  }

  @Post('sign-out')
  @HttpCode(204)
  @RequirePermission(Permission.UseAccount)
  @NaturallyIdempotent('An ended session stays ended.')
  async signOut(@CurrentActor() actor: Actor, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.end(actor);
    this.forget(response);
  }

  @Post('sessions/sign-out-everywhere')
  @HttpCode(204)
  @RequirePermission(Permission.UseAccount)
  @NaturallyIdempotent('Ended sessions stay ended.')
  async signOutEverywhere(@CurrentActor() actor: Actor, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.endAll(actor);
    this.forget(response);
  }

  private forget(response: Response): void {
    const { name, options } = sessionCookie(this.settings.publicOrigin);
    response.clearCookie(name, options);
  }
}
