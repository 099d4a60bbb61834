import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, NaturallyIdempotent, RequirePermission, type Actor } from '@assay/platform/api';
import {
  BookCohortDayRequest,
  CohortDayPlanRequest,
  CohortDayPlanResponse,
  CohortDayResponse,
  CohortDaysQuery,
  CohortDaysResponse,
} from '@assay/scheduling/contracts';
import { BookCohortDay } from './book-cohort-day';
import { CohortDayQueries } from './cohort-day-queries';

@Controller('cohort-days')
export class CohortDaysController {
  constructor(
    private readonly bookCohortDay: BookCohortDay,
    private readonly queries: CohortDayQueries,
  ) {}

  @Post('search')
  @HttpCode(200)
  @NaturallyIdempotent('asks and changes nothing')
  @RequirePermission(Permission.OfferBookings)
  @ApiOkResponse({ type: CohortDaysResponse })
  days(@CurrentActor() actor: Actor, @Body() query: CohortDaysQuery): Promise<CohortDaysResponse> {
    return this.queries.days(actor, query);
  }

  @Post('plan')
  @HttpCode(200)
  @NaturallyIdempotent('proposes and changes nothing')
  @RequirePermission(Permission.OfferBookings)
  @ApiOkResponse({ type: CohortDayPlanResponse })
  plan(@CurrentActor() actor: Actor, @Body() request: CohortDayPlanRequest): Promise<CohortDayPlanResponse> {
    return this.queries.plan(actor, request);
  }

  @Post()
  @RequirePermission(Permission.OfferBookings)
  @ApiCreatedResponse({ type: CohortDayResponse })
  book(@CurrentActor() actor: Actor, @Body() request: BookCohortDayRequest): Promise<CohortDayResponse> {
    return this.bookCohortDay.run(actor, request);
  }
}
