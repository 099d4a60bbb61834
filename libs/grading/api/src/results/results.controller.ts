import { ResultsResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, RequirePermission } from '@assay/platform/api';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ResultQueries } from './result-queries';

@Controller('results')
export class ResultsController {
  constructor(private readonly queries: ResultQueries) {}

  @Get()
  @RequirePermission(Permission.ReadResults)
  @ApiOkResponse({ type: ResultsResponse })
  list(@CurrentActor() actor: Actor): Promise<ResultsResponse> {
    return this.queries.list(actor);
  }
}
