import { Body, Controller, Get, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, RequirePermission, type Actor } from '@assay/platform/api';
import {
  DecideGatewayItemRequest,
  GatewayQueueQuery,
  GatewayQueueResponse,
  GatewayResponse,
  SubmitGatewayItemRequest,
} from '@assay/scheduling/contracts';
import { DecideGatewayItem } from './decide-gateway-item';
import { GatewayQueries } from './gateway-queries';
import { SubmitGatewayItem } from './submit-gateway-item';

@Controller()
export class GatewayController {
  constructor(
    private readonly queries: GatewayQueries,
    private readonly submitItem: SubmitGatewayItem,
    private readonly decideItem: DecideGatewayItem,
  ) {}

  @Get('gateway-queue')
  @RequirePermission(Permission.ReadGateway)
  @ApiOkResponse({ type: GatewayQueueResponse })
  queue(@CurrentActor() actor: Actor, @Query() query: GatewayQueueQuery): Promise<GatewayQueueResponse> {
    return this.queries.queue(actor, query);
  }

  @Get('enrolments/:id/gateway')
  @RequirePermission(Permission.ReadGateway)
  @ApiOkResponse({ type: GatewayResponse })
  one(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<GatewayResponse> {
    return this.queries.one(actor, id);
  }

  @Get('enrolments/:id/gateway-files/:fileId')
  @RequirePermission(Permission.ReadGateway)
  @ApiProduces('application/octet-stream')
  file(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Param('fileId', existing) fileId: string,
  ): Promise<StreamableFile> {
    return this.queries.file(actor, id, fileId);
  }

  @Post('enrolments/:id/gateway-items/:key/submissions')
  @RequirePermission(Permission.SubmitGateway)
  @ApiCreatedResponse({ type: GatewayResponse })
  submit(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Param('key') key: string,
    @Body() request: SubmitGatewayItemRequest,
  ): Promise<GatewayResponse> {
    return this.submitItem.run(actor, id, key, request);
  }

  @Post('gateway-submissions/:id/decision')
  @RequirePermission(Permission.AcceptGateway)
  @ApiCreatedResponse({ type: GatewayResponse })
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Body() request: DecideGatewayItemRequest,
  ): Promise<GatewayResponse> {
    return this.decideItem.run(actor, id, request);
  }
}
