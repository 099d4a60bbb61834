import { CorrectionsResponse, CorrectionStateResponse, PrepareCorrectionRequest } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, RequireFreshFactor, RequirePermission } from '@assay/platform/api';
import { PageQuery } from '@assay/platform/contracts';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { ApproveCorrection } from './approve-correction';
import { CorrectionQueries } from './correction-queries';
import { PrepareCorrection } from './prepare-correction';
import { WithdrawCorrection } from './withdraw-correction';

@Controller()
export class CorrectionsController {
  constructor(
    private readonly queries: CorrectionQueries,
    private readonly prepareCorrection: PrepareCorrection,
    private readonly approveCorrection: ApproveCorrection,
    private readonly withdrawCorrection: WithdrawCorrection,
  ) {}

  @Get('corrections')
  @RequirePermission(Permission.PrepareCorrection)
  @ApiOkResponse({ type: CorrectionsResponse })
  list(@CurrentActor() actor: Actor, @Query() { offset }: PageQuery): Promise<CorrectionsResponse> {
    return this.queries.list(actor, offset);
  }

  @Post('results/:resultId/corrections')
  @RequirePermission(Permission.PrepareCorrection)
  @RequireFreshFactor()
  @ApiCreatedResponse({ type: CorrectionStateResponse })
  prepare(
    @CurrentActor() actor: Actor,
    @Param('resultId', ParseUUIDPipe) resultId: string,
    @Body() request: PrepareCorrectionRequest,
  ): Promise<CorrectionStateResponse> {
    return this.prepareCorrection.run(actor, resultId, request);
  }

  @Post('corrections/:correctionId/approval')
  @RequirePermission(Permission.ApproveCorrection)
  @RequireFreshFactor()
  @ApiCreatedResponse({ type: CorrectionStateResponse })
  approve(@CurrentActor() actor: Actor, @Param('correctionId', ParseUUIDPipe) id: string): Promise<CorrectionStateResponse> {
    return this.approveCorrection.run(actor, id);
  }

  @Post('corrections/:correctionId/withdrawal')
  @RequirePermission(Permission.PrepareCorrection)
  @ApiCreatedResponse({ type: CorrectionStateResponse })
  withdraw(@CurrentActor() actor: Actor, @Param('correctionId', ParseUUIDPipe) id: string): Promise<CorrectionStateResponse> {
    return this.withdrawCorrection.run(actor, id);
  }
}
