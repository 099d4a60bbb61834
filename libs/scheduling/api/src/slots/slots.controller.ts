import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, RequirePermission, type Actor } from '@assay/platform/api';
import { DayExclusionResponse, SlotsQuery, SlotsResponse } from '@assay/scheduling/contracts';
import { SlotQueries } from './slot-queries';

@Controller('attempts/:id/slots')
export class SlotsController {
  constructor(private readonly queries: SlotQueries) {}

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
}
