import { CaseResponse, CasesResponse, CloseCaseRequest, OpenCaseRequest } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, RequirePermission } from '@assay/platform/api';
import { PageQuery } from '@assay/platform/contracts';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { CaseQueries } from './case-queries';
import { CloseCase } from './close-case';
import { OpenCase } from './open-case';

@Controller()
export class CasesController {
  constructor(
    private readonly queries: CaseQueries,
    private readonly openCase: OpenCase,
    private readonly closeCase: CloseCase,
  ) {}

  @Get('cases')
  @RequirePermission(Permission.ManageCases)
  @ApiOkResponse({ type: CasesResponse })
  list(@CurrentActor() actor: Actor, @Query() { offset }: PageQuery): Promise<CasesResponse> {
    return this.queries.list(actor, offset);
  }

  @Post('enrolments/:enrolmentId/cases')
  @RequirePermission(Permission.ManageCases)
  @ApiCreatedResponse({ type: CaseResponse })
  open(
    @CurrentActor() actor: Actor,
    @Param('enrolmentId', ParseUUIDPipe) enrolmentId: string,
    @Body() request: OpenCaseRequest,
  ): Promise<CaseResponse> {
    return this.openCase.run(actor, enrolmentId, request);
  }

  @Post('cases/:caseId/closing')
  @RequirePermission(Permission.ManageCases)
  @ApiCreatedResponse({ type: CaseResponse })
  close(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() request: CloseCaseRequest,
  ): Promise<CaseResponse> {
    return this.closeCase.run(actor, id, request);
  }
}
