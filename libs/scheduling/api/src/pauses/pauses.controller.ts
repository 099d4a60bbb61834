import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, IfMatch, RequirePermission, type Actor } from '@assay/platform/api';
import { EnrolmentResponse, PauseEnrolmentRequest, ReasonRequest } from '@assay/scheduling/contracts';
import { PauseEnrolment } from './pause-enrolment';
import { ResumeEnrolment } from './resume-enrolment';
import { WithdrawEnrolment } from './withdraw-enrolment';

/** The steps beside the straight way of an enrolment. */
@Controller('enrolments/:id')
export class PausesController {
  constructor(
    private readonly pauseEnrolment: PauseEnrolment,
    private readonly resumeEnrolment: ResumeEnrolment,
    private readonly withdrawEnrolment: WithdrawEnrolment,
  ) {}

  @Post('pause')
  @RequirePermission(Permission.PauseEnrolment)
  @ApiCreatedResponse({ type: EnrolmentResponse })
  pause(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @IfMatch() version: number,
    @Body() request: PauseEnrolmentRequest,
  ): Promise<EnrolmentResponse> {
    return this.pauseEnrolment.run(actor, { id, version }, request);
  }

  @Post('resumption')
  @RequirePermission(Permission.PauseEnrolment)
  @ApiCreatedResponse({ type: EnrolmentResponse })
  resume(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @IfMatch() version: number,
    @Body() request: ReasonRequest,
  ): Promise<EnrolmentResponse> {
    return this.resumeEnrolment.run(actor, { id, version }, request);
  }

  @Post('withdrawal')
  @RequirePermission(Permission.PauseEnrolment)
  @ApiCreatedResponse({ type: EnrolmentResponse })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @IfMatch() version: number,
    @Body() request: ReasonRequest,
  ): Promise<EnrolmentResponse> {
    return this.withdrawEnrolment.run(actor, { id, version }, request);
  }
}
