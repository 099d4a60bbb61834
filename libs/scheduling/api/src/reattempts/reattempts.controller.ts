import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, RequirePermission, type Actor } from '@assay/platform/api';
import { AgreeReattemptRequest, OpenReattemptRequest, ReattemptsResponse } from '@assay/scheduling/contracts';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { AgreeReattempt } from './agree-reattempt';
import { OpenReattempt } from './open-reattempt';
import { ReattemptQueries } from './reattempt-queries';

@Controller('enrolments/:id')
export class ReattemptsController {
  constructor(
    private readonly queries: ReattemptQueries,
    private readonly agreeReattempt: AgreeReattempt,
    private readonly openReattempt: OpenReattempt,
  ) {}

  @Get('reattempts')
  @RequirePermission(Permission.ReadReattempts)
  @ApiOkResponse({ type: ReattemptsResponse })
  of(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<ReattemptsResponse> {
    return this.queries.of(actor, id);
  }

  @Post('reattempt-agreements')
  @RequirePermission(Permission.AgreeReattempt)
  @ApiCreatedResponse({ type: ReattemptsResponse })
  agree(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Body() request: AgreeReattemptRequest,
  ): Promise<ReattemptsResponse> {
    return this.agreeReattempt.run(actor, id, request);
  }

  @Post('reattempts')
  @RequirePermission(Permission.OpenReattempt)
  @ApiCreatedResponse({ type: ReattemptsResponse })
  open(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Body() request: OpenReattemptRequest,
  ): Promise<ReattemptsResponse> {
    return this.openReattempt.run(actor, id, request);
  }
}
