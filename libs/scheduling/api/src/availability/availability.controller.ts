import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, IfMatch, RequirePermission, type Actor } from '@assay/platform/api';
import {
  AddAbsenceRequest,
  AddExceptionRequest,
  AvailabilityResponse,
  ChangeLimitsRequest,
  ChangeWeekRequest,
  SetCompetenceRequest,
} from '@assay/scheduling/contracts';
import { AvailabilityQueries } from './availability-queries';
import { ChangeAvailability } from './change-availability';
import { SetCompetence } from './set-competence';

/** `:id` is an assessor's, or `me`. */
@Controller('assessors/:id')
export class AvailabilityController {
  constructor(
    private readonly queries: AvailabilityQueries,
    private readonly change: ChangeAvailability,
    private readonly setCompetence: SetCompetence,
  ) {}

  @Get('availability')
  @RequirePermission(Permission.EditOwnAvailability)
  @ApiOkResponse({ type: AvailabilityResponse })
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AvailabilityResponse> {
    return this.queries.one(actor, id);
  }

  @Put('availability/week')
  @RequirePermission(Permission.EditOwnAvailability)
  @ApiOkResponse({ type: AvailabilityResponse })
  week(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() request: ChangeWeekRequest,
  ): Promise<AvailabilityResponse> {
    return this.change.week(actor, id, version, request);
  }

  @Put('availability/limits')
  @RequirePermission(Permission.EditOwnAvailability)
  @ApiOkResponse({ type: AvailabilityResponse })
  limits(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() request: ChangeLimitsRequest,
  ): Promise<AvailabilityResponse> {
    return this.change.limits(actor, id, version, request);
  }

  @Post('absences')
  @RequirePermission(Permission.EditOwnAvailability)
  addAbsence(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() request: AddAbsenceRequest): Promise<AvailabilityResponse> {
    return this.change.addAbsence(actor, id, request);
  }

  @Delete('absences/:absenceId')
  @RequirePermission(Permission.EditOwnAvailability)
  removeAbsence(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('absenceId', existing) absenceId: string,
  ): Promise<AvailabilityResponse> {
    return this.change.removeAbsence(actor, id, absenceId);
  }

  @Post('availability-exceptions')
  @RequirePermission(Permission.EditOwnAvailability)
  addException(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() request: AddExceptionRequest): Promise<AvailabilityResponse> {
    return this.change.addException(actor, id, request);
  }

  @Delete('availability-exceptions/:exceptionId')
  @RequirePermission(Permission.EditOwnAvailability)
  removeException(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('exceptionId', existing) exceptionId: string,
  ): Promise<AvailabilityResponse> {
    return this.change.removeException(actor, id, exceptionId);
  }

  @Post('competences')
  @RequirePermission(Permission.ManageCompetences)
  competence(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() request: SetCompetenceRequest): Promise<AvailabilityResponse> {
    return this.setCompetence.run(actor, id, request);
  }

  @Delete('competences/:standard/:method')
  @RequirePermission(Permission.ManageCompetences)
  removeCompetence(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('standard') standard: string,
    @Param('method') method: string,
  ): Promise<AvailabilityResponse> {
    return this.setCompetence.remove(actor, id, standard, method);
  }
}
