import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, RequirePermission, type Actor } from '@assay/platform/api';
import {
  BookingDetailResponse,
  BookingResponse,
  BookingsQuery,
  BookingsResponse,
  BookRequest,
  CancelBookingRequest,
  HoldRequest,
} from '@assay/scheduling/contracts';
import { BookAssessment } from './book-assessment';
import { BookingDetailQueries } from './booking-detail-queries';
import { BookingQueries } from './booking-queries';
import { CancelBooking } from './cancel-booking';
import { HoldTime } from './hold-time';

@Controller()
export class BookingsController {
  constructor(
    private readonly holdTime: HoldTime,
    private readonly bookAssessment: BookAssessment,
    private readonly cancelBooking: CancelBooking,
    private readonly queries: BookingQueries,
    private readonly details: BookingDetailQueries,
  ) {}

  @Post('holds')
  @RequirePermission(Permission.Book)
  @ApiCreatedResponse({ type: BookingResponse })
  hold(@CurrentActor() actor: Actor, @Body() request: HoldRequest): Promise<BookingResponse> {
    return this.holdTime.run(actor, request);
  }

  @Post('bookings')
  @RequirePermission(Permission.Book)
  @ApiCreatedResponse({ type: BookingResponse })
  book(@CurrentActor() actor: Actor, @Body() request: BookRequest): Promise<BookingResponse> {
    return this.bookAssessment.run(actor, request);
  }

  @Post('bookings/:id/cancellation')
  @RequirePermission(Permission.Book)
  @ApiCreatedResponse({ type: BookingResponse })
  cancel(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @Body() request: CancelBookingRequest): Promise<BookingResponse> {
    return this.cancelBooking.run(actor, id, request);
  }

  @Get('bookings')
  @RequirePermission(Permission.ReadBooking)
  @ApiOkResponse({ type: BookingsResponse })
  between(@CurrentActor() actor: Actor, @Query() query: BookingsQuery): Promise<BookingsResponse> {
    return this.queries.between(actor, query);
  }

  @Get('bookings/:id')
  @RequirePermission(Permission.ReadBooking)
  @ApiOkResponse({ type: BookingDetailResponse })
  one(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<BookingDetailResponse> {
    return this.details.one(actor, id);
  }
}
