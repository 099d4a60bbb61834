import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, RequirePermission, type Actor } from '@assay/platform/api';
import { DayExclusionResponse, SlotsQuery, SlotsResponse, StartExclusionResponse } from '@assay/scheduling/contracts';
import { SlotQueries } from './slot-queries';
import { WhyNotThen } from './why-not-then';

@Controller('attempts/:id/slots')
export class SlotsController {
  constructor(
    private readonly queries: SlotQueries,
    private readonly whyNotThen: WhyNotThen,
  ) {}

  @Get()
  @RequirePermission(Permission.FindSlots)
  @ApiOkResponse({ type: SlotsResponse })
  find(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @Query() query: SlotsQuery): Promise<SlotsResponse> {
    return this.queries.find(actor, id, query);
  }

  @Get(':date/exclusions')
  @RequirePermission(Permission.FindSlots)
  @ApiOkResponse({ type: DayExclusionResponse })
  whyNot(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Param('date') date: string,
    @Query() query: SlotsQuery,
  ): Promise<DayExclusionResponse> {
    return this.queries.whyNot(actor, id, date, query);
  }

  @Get(':date/:time/exclusions')
  @RequirePermission(Permission.FindSlots)
  @ApiOkResponse({ type: StartExclusionResponse })
  whyNotAt(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Param('date') date: string,
    @Param('time') time: string,
    @Query() query: SlotsQuery,
  ): Promise<StartExclusionResponse> {
    return this.whyNotThen.run(actor, id, { date, time }, query);
  }
}
