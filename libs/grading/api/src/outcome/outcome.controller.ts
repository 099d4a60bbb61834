import { OutcomeResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, RequirePermission } from '@assay/platform/api';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { OutcomeQueries } from './outcome-queries';

@Controller('my/outcome')
export class OutcomeController {
  constructor(private readonly queries: OutcomeQueries) {}

  @Get()
  @RequirePermission(Permission.ReadOwnOutcome)
  @ApiOkResponse({ type: OutcomeResponse })
  mine(@CurrentActor() actor: Actor): Promise<OutcomeResponse> {
    return this.queries.mine(actor);
  }
}
