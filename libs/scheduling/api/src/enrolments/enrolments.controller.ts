import { Body, Controller, Get, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, RequireFreshFactor, RequirePermission, type Actor } from '@assay/platform/api';
import {
  AcceptGatewayRequest,
  EnrolmentResponse,
  EnrolmentsQuery,
  EnrolmentsResponse,
  EnrolRequest,
  RecordSubmissionRequest,
} from '@assay/scheduling/contracts';
import { RecordSubmission } from '../attempts/record-submission';
import { AcceptGateway } from './accept-gateway';
import { EnrolApprentice } from './enrol-apprentice';
import { ExportEnrolments } from './export-enrolments';
import { EnrolmentQueries } from './enrolment-queries';

@Controller()
export class EnrolmentsController {
  constructor(
    private readonly enrolApprentice: EnrolApprentice,
    private readonly acceptGateway: AcceptGateway,
    private readonly recordSubmission: RecordSubmission,
    private readonly queries: EnrolmentQueries,
    private readonly exportEnrolments: ExportEnrolments,
  ) {}

  @Get('enrolments')
  @RequirePermission(Permission.ReadBooking)
  @ApiOkResponse({ type: EnrolmentsResponse })
  list(@CurrentActor() actor: Actor, @Query() query: EnrolmentsQuery): Promise<EnrolmentsResponse> {
    return this.queries.list(actor, query);
  }

  @Get('enrolments.csv')
  @RequirePermission(Permission.ExportApprentices)
  @RequireFreshFactor()
  @ApiProduces('text/csv')
  export(@CurrentActor() actor: Actor, @Query() query: EnrolmentsQuery): Promise<StreamableFile> {
    return this.exportEnrolments.run(actor, query);
  }

  @Get('enrolments/:id')
  @RequirePermission(Permission.ReadBooking)
  @ApiOkResponse({ type: EnrolmentResponse })
  one(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<EnrolmentResponse> {
    return this.queries.one(actor, id);
  }

  @Post('enrolments')
  @RequirePermission(Permission.RegisterApprentice)
  enrol(@CurrentActor() actor: Actor, @Body() request: EnrolRequest): Promise<{ id: string }> {
    return this.enrolApprentice.run(actor, request);
  }

  @Post('enrolments/:id/gateway-acceptance')
  @RequirePermission(Permission.AcceptGateway)
  @ApiCreatedResponse({ type: EnrolmentResponse })
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Body() request: AcceptGatewayRequest,
  ): Promise<EnrolmentResponse> {
    return this.acceptGateway.run(actor, id, request);
  }

  @Post('attempts/:id/submission')
  @RequirePermission(Permission.AcceptGateway)
  @ApiCreatedResponse({ type: EnrolmentResponse })
  submission(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Body() request: RecordSubmissionRequest,
  ): Promise<EnrolmentResponse> {
    return this.recordSubmission.run(actor, id, request);
  }
}
