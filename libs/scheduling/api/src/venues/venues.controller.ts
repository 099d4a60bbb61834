import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, IfMatch, RequirePermission, type Actor } from '@assay/platform/api';
import {
  AddClosureRequest,
  ChangeDivisionRequest,
  OrganisationCalendarResponse,
  VenueRequest,
  VenueResponse,
  VenuesResponse,
} from '@assay/scheduling/contracts';
import { VenueQueries } from './venue-queries';
import { WriteCalendar } from './write-calendar';
import { WriteVenue } from './write-venue';

@Controller()
@RequirePermission(Permission.ManageVenues)
export class VenuesController {
  constructor(
    private readonly queries: VenueQueries,
    private readonly writeVenue: WriteVenue,
    private readonly writeCalendar: WriteCalendar,
  ) {}

  @Get('venues')
  @ApiOkResponse({ type: VenuesResponse })
  list(@CurrentActor() actor: Actor): Promise<VenuesResponse> {
    return this.queries.list(actor);
  }

  @Post('venues')
  @ApiCreatedResponse({ type: VenueResponse })
  add(@CurrentActor() actor: Actor, @Body() request: VenueRequest): Promise<VenueResponse> {
    return this.writeVenue.add(actor, request);
  }

  @Put('venues/:id')
  @ApiOkResponse({ type: VenueResponse })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @IfMatch() version: number,
    @Body() request: VenueRequest,
  ): Promise<VenueResponse> {
    return this.writeVenue.change(actor, id, version, request);
  }

  @Get('organisation-calendar')
  @ApiOkResponse({ type: OrganisationCalendarResponse })
  calendar(@CurrentActor() actor: Actor): Promise<OrganisationCalendarResponse> {
    return this.queries.calendar(actor);
  }

  @Put('organisation-calendar/division')
  @ApiOkResponse({ type: OrganisationCalendarResponse })
  division(@CurrentActor() actor: Actor, @Body() { division }: ChangeDivisionRequest): Promise<OrganisationCalendarResponse> {
    return this.writeCalendar.division(actor, division);
  }

  @Post('organisation-calendar/closures')
  @ApiCreatedResponse({ type: OrganisationCalendarResponse })
  close(@CurrentActor() actor: Actor, @Body() request: AddClosureRequest): Promise<OrganisationCalendarResponse> {
    return this.writeCalendar.close(actor, request);
  }

  @Delete('organisation-calendar/closures/:date')
  @ApiOkResponse({ type: OrganisationCalendarResponse })
  open(@CurrentActor() actor: Actor, @Param('date') date: string): Promise<OrganisationCalendarResponse> {
    return this.writeCalendar.open(actor, date);
  }
}
