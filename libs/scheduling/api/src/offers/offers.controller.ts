import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, RequirePermission, type Actor } from '@assay/platform/api';
import {
  AcceptOfferRequest,
  BookingResponse,
  InterestRequest,
  OfferBookingRequest,
  OfferRequest,
  OffersResponse,
  ReasonRequest,
} from '@assay/scheduling/contracts';
import { AcceptOffer } from './accept-offer';
import { DeclareInterest } from './declare-interest';
import { DeclineOffer } from './decline-offer';
import { OfferBooking } from './offer-booking';
import { OfferQueries } from './offer-queries';
import { OfferToAssessor } from './offer-to-assessor';

@Controller()
export class OffersController {
  constructor(
    private readonly offerToAssessor: OfferToAssessor,
    private readonly offerBooking: OfferBooking,
    private readonly acceptOffer: AcceptOffer,
    private readonly declineOffer: DeclineOffer,
    private readonly declareInterest: DeclareInterest,
    private readonly queries: OfferQueries,
  ) {}

  @Get('offers')
  @RequirePermission(Permission.AnswerOffers)
  @ApiOkResponse({ type: OffersResponse })
  mine(@CurrentActor() actor: Actor): Promise<OffersResponse> {
    return this.queries.mine(actor);
  }

  @Post('offers')
  @RequirePermission(Permission.OfferBookings)
  @ApiCreatedResponse({ type: BookingResponse })
  offer(@CurrentActor() actor: Actor, @Body() request: OfferRequest): Promise<BookingResponse> {
    return this.offerToAssessor.run(actor, request);
  }

  @Post('bookings/:id/offers')
  @RequirePermission(Permission.OfferBookings)
  @ApiCreatedResponse({ type: BookingResponse })
  offerThis(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Body() request: OfferBookingRequest,
  ): Promise<BookingResponse> {
    return this.offerBooking.run(actor, id, request);
  }

  @Post('offers/:id/acceptance')
  @RequirePermission(Permission.AnswerOffers)
  @ApiCreatedResponse({ type: BookingResponse })
  accept(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @Body() request: AcceptOfferRequest): Promise<BookingResponse> {
    return this.acceptOffer.run(actor, id, request);
  }

  @Post('offers/:id/decline')
  @RequirePermission(Permission.AnswerOffers)
  @ApiCreatedResponse()
  decline(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @Body() request: ReasonRequest): Promise<void> {
    return this.declineOffer.run(actor, id, request);
  }

  @Post('offers/:id/interest')
  @RequirePermission(Permission.DeclareInterest)
  @ApiCreatedResponse()
  declare(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @Body() request: InterestRequest): Promise<void> {
    return this.declareInterest.run(actor, id, request);
  }
}
