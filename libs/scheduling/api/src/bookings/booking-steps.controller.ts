import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, IfMatch, RequirePermission, type Actor } from '@assay/platform/api';
import { PageQuery } from '@assay/platform/contracts';
import {
  BookingChangesResponse,
  BookingResponse,
  BookingWishRequest,
  ContactRequest,
  ReasonRequest,
  RescheduleRequest,
} from '@assay/scheduling/contracts';
import { ChangeQueries } from './change-queries';
import { ConductBooking } from './conduct-booking';
import { ConfirmBooking } from './confirm-booking';
import { RefuseChange } from './refuse-change';
import { RequestChange } from './request-change';
import { RequestTime } from './request-time';
import { RescheduleBooking } from './reschedule-booking';

/** The steps of a booking's life beside holding, booking and cancelling. */
@Controller()
export class BookingStepsController {
  constructor(
    private readonly requestTime: RequestTime,
    private readonly confirmBooking: ConfirmBooking,
    private readonly rescheduleBooking: RescheduleBooking,
    private readonly requestChange: RequestChange,
    private readonly refuseChange: RefuseChange,
    private readonly conductBooking: ConductBooking,
    private readonly changes: ChangeQueries,
  ) {}

  @Get('booking-changes')
  @RequirePermission(Permission.ReadDiary)
  @ApiOkResponse({ type: BookingChangesResponse })
  list(@CurrentActor() actor: Actor, @Query() { offset }: PageQuery): Promise<BookingChangesResponse> {
    return this.changes.list(actor, offset);
  }

  @Post('booking-requests')
  @RequirePermission(Permission.RequestBooking)
  @ApiCreatedResponse({ type: BookingResponse })
  request(@CurrentActor() actor: Actor, @Body() request: BookingWishRequest): Promise<BookingResponse> {
    return this.requestTime.run(actor, request);
  }

  @Post('bookings/:id/confirmation')
  @RequirePermission(Permission.Book)
  @ApiCreatedResponse({ type: BookingResponse })
  confirm(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<BookingResponse> {
    return this.confirmBooking.run(actor, id);
  }

  @Post('bookings/:id/new-time')
  @RequirePermission(Permission.Book)
  @ApiCreatedResponse({ type: BookingResponse })
  reschedule(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @IfMatch() version: number,
    @Body() request: RescheduleRequest,
  ): Promise<BookingResponse> {
    return this.rescheduleBooking.run(actor, id, version, request);
  }

  @Post('bookings/:id/change-request')
  @RequirePermission(Permission.RequestBooking)
  @ApiCreatedResponse({ type: BookingResponse })
  askForChange(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @Body() request: ReasonRequest): Promise<BookingResponse> {
    return this.requestChange.run(actor, id, request);
  }

  @Post('bookings/:id/change-refusal')
  @RequirePermission(Permission.OfferBookings)
  @ApiCreatedResponse({ type: BookingResponse })
  refuse(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @Body() request: ReasonRequest): Promise<BookingResponse> {
    return this.refuseChange.run(actor, id, request);
  }

  @Post('bookings/:id/start')
  @RequirePermission(Permission.ConductBooking)
  @ApiCreatedResponse({ type: BookingResponse })
  start(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<BookingResponse> {
    return this.conductBooking.run(actor, id, 'start');
  }

  @Post('bookings/:id/completion')
  @RequirePermission(Permission.ConductBooking)
  @ApiCreatedResponse({ type: BookingResponse })
  complete(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<BookingResponse> {
    return this.conductBooking.run(actor, id, 'complete');
  }

  @Post('bookings/:id/contacts')
  @RequirePermission(Permission.ConductBooking)
  @ApiCreatedResponse({ type: BookingResponse })
  contact(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @Body() request: ContactRequest): Promise<BookingResponse> {
    return this.conductBooking.logContact(actor, id, request);
  }

  @Post('bookings/:id/no-show')
  @RequirePermission(Permission.ConductBooking)
  @ApiCreatedResponse({ type: BookingResponse })
  noShow(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @Body() request: ReasonRequest): Promise<BookingResponse> {
    return this.conductBooking.run(actor, id, 'no-show', request);
  }

  @Post('bookings/:id/voiding')
  @RequirePermission(Permission.OverrideRules)
  @ApiCreatedResponse({ type: BookingResponse })
  makeVoid(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @Body() request: ReasonRequest): Promise<BookingResponse> {
    return this.conductBooking.run(actor, id, 'void', request);
  }
}
