import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, RequirePermission, type Actor } from '@assay/platform/api';
import {
  BusyCalendarResponse,
  BusyCalendarsResponse,
  ImportBusyFileRequest,
  SubscribeBusyCalendarRequest,
} from '@assay/scheduling/contracts';
import { BusyCalendarQueries } from './busy-calendar-queries';
import { ImportBusyFile } from './import-busy-file';
import { RemoveBusyCalendar } from './remove-busy-calendar';
import { SubscribeBusyCalendar } from './subscribe-busy-calendar';

@Controller('busy-calendars')
export class BusyCalendarsController {
  constructor(
    private readonly queries: BusyCalendarQueries,
    private readonly importFile: ImportBusyFile,
    private readonly subscribe: SubscribeBusyCalendar,
    private readonly removeCalendar: RemoveBusyCalendar,
  ) {}

  @Get()
  @RequirePermission(Permission.ShareCalendar)
  @ApiOkResponse({ type: BusyCalendarsResponse })
  mine(@CurrentActor() actor: Actor): Promise<BusyCalendarsResponse> {
    return this.queries.mine(actor);
  }

  @Post()
  @RequirePermission(Permission.ShareCalendar)
  @ApiCreatedResponse({ type: BusyCalendarResponse })
  import(@CurrentActor() actor: Actor, @Body() request: ImportBusyFileRequest): Promise<BusyCalendarResponse> {
    return this.importFile.run(actor, request);
  }

  @Post('subscriptions')
  @RequirePermission(Permission.ShareCalendar)
  @ApiCreatedResponse({ type: BusyCalendarResponse })
  follow(@CurrentActor() actor: Actor, @Body() request: SubscribeBusyCalendarRequest): Promise<BusyCalendarResponse> {
    return this.subscribe.run(actor, request);
  }

  @Post(':id/removal')
  @HttpCode(204)
  @RequirePermission(Permission.ShareCalendar)
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<void> {
    return this.removeCalendar.run(actor, id);
  }
}
