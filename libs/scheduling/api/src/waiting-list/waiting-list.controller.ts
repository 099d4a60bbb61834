import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, RequirePermission, type Actor } from '@assay/platform/api';
import { JoinWaitingListRequest, WaitingListQuery, WaitingListResponse } from '@assay/scheduling/contracts';
import { DeclineFreedTime } from './decline-freed-time';
import { JoinWaitingList } from './join-waiting-list';
import { LeaveWaitingList } from './leave-waiting-list';
import { WaitingListQueries } from './waiting-list-queries';

@Controller('waiting-list')
export class WaitingListController {
  constructor(
    private readonly joinWaitingList: JoinWaitingList,
    private readonly leaveWaitingList: LeaveWaitingList,
    private readonly declineFreedTime: DeclineFreedTime,
    private readonly queries: WaitingListQueries,
  ) {}

  @Get()
  @RequirePermission(Permission.JoinWaitingList)
  @ApiOkResponse({ type: WaitingListResponse })
  list(@CurrentActor() actor: Actor, @Query() query: WaitingListQuery): Promise<WaitingListResponse> {
    return this.queries.list(actor, query);
  }

  @Post()
  @RequirePermission(Permission.JoinWaitingList)
  @ApiCreatedResponse({ type: WaitingListResponse })
  join(@CurrentActor() actor: Actor, @Body() request: JoinWaitingListRequest): Promise<WaitingListResponse> {
    return this.joinWaitingList.run(actor, request);
  }

  @Post(':id/leave')
  @RequirePermission(Permission.JoinWaitingList)
  @ApiCreatedResponse()
  leave(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<void> {
    return this.leaveWaitingList.run(actor, id);
  }

  @Post(':id/decline')
  @RequirePermission(Permission.JoinWaitingList)
  @ApiCreatedResponse()
  decline(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<void> {
    return this.declineFreedTime.run(actor, id);
  }
}
