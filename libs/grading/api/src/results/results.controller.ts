import { ResultDetailResponse, ResultsResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, existing, RequirePermission } from '@assay/platform/api';
import { PageQuery } from '@assay/platform/contracts';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ResultQueries } from './result-queries';

@Controller('results')
export class ResultsController {
  constructor(private readonly queries: ResultQueries) {}

  @Get()
  @RequirePermission(Permission.ReadResults)
  @ApiOkResponse({ type: ResultsResponse })
  list(@CurrentActor() actor: Actor, @Query() { offset }: PageQuery): Promise<ResultsResponse> {
    return this.queries.list(actor, offset);
  }

  @Get(':resultId')
  @RequirePermission(Permission.ReadResults)
  @ApiOkResponse({ type: ResultDetailResponse })
  one(@CurrentActor() actor: Actor, @Param('resultId', existing) id: string): Promise<ResultDetailResponse> {
    return this.queries.one(actor, id);
  }
}
