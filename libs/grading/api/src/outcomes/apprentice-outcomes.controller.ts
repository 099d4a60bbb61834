import { ApprenticeOutcomesResponse, ShareOutcomeRequest } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, RequirePermission } from '@assay/platform/api';
import { Body, Controller, Get, Put } from '@nestjs/common';
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
  list(@CurrentActor() actor: Actor): Promise<ApprenticeOutcomesResponse> {
    return this.queries.list(actor);
  }

  @Put('my/outcome/sharing')
  @RequirePermission(Permission.ShareOutcome)
  share(@CurrentActor() actor: Actor, @Body() request: ShareOutcomeRequest): Promise<{ withEmployer: boolean }> {
    return this.shareOutcome.run(actor, request);
  }
}
