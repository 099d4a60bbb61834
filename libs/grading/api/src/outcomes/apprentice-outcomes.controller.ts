import { ApprenticeOutcomesResponse, ShareOutcomeRequest } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, RequirePermission } from '@assay/platform/api';
import { PageQuery } from '@assay/platform/contracts';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApprenticeOutcomeQueries } from './apprentice-outcome-queries';
import { ShareOutcome } from './share-outcome';

@Controller()
export class ApprenticeOutcomesController {
  constructor(
    private readonly queries: ApprenticeOutcomeQueries,
    private readonly shareOutcome: ShareOutcome,
  ) {}

  @Get('apprentice-outcomes')
  @RequirePermission(Permission.ReadApprenticeOutcomes)
  @ApiOkResponse({ type: ApprenticeOutcomesResponse })
  list(@CurrentActor() actor: Actor, @Query() { offset }: PageQuery): Promise<ApprenticeOutcomesResponse> {
    return this.queries.list(actor, offset);
  }

  @Put('my/outcome/sharing')
  @RequirePermission(Permission.ShareOutcome)
  share(@CurrentActor() actor: Actor, @Body() request: ShareOutcomeRequest): Promise<{ withEmployer: boolean }> {
    return this.shareOutcome.run(actor, request);
  }
}
