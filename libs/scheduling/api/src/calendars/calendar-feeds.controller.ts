import { Controller, Get, Header, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Request } from 'express';
import { Permission } from '@assay/people/domain';
import { CurrentActor, Public, RequirePermission, Throttle, type Actor } from '@assay/platform/api';
import { CalendarFeedResponse, NewCalendarFeedResponse } from '@assay/scheduling/contracts';
import { CalendarFeedQueries } from './calendar-feed-queries';
import { RenewCalendarFeed } from './renew-calendar-feed';
import { RevokeCalendarFeed } from './revoke-calendar-feed';

/** How often one address may ask for feeds: calendars of many people may stand behind one. */
const feedLimit = { hits: 600, windowSeconds: 600 };

@Controller()
export class CalendarFeedsController {
  constructor(
    private readonly queries: CalendarFeedQueries,
    private readonly renewFeed: RenewCalendarFeed,
    private readonly revokeFeed: RevokeCalendarFeed,
    private readonly throttle: Throttle,
  ) {}

  @Get('calendar-feed')
  @RequirePermission(Permission.UseAccount)
  @ApiOkResponse({ type: CalendarFeedResponse })
  mine(@CurrentActor() actor: Actor): Promise<CalendarFeedResponse> {
    return this.queries.mine(actor);
  }

  @Post('calendar-feed')
  @RequirePermission(Permission.UseAccount)
  @ApiCreatedResponse({ type: NewCalendarFeedResponse })
  renew(@CurrentActor() actor: Actor): Promise<NewCalendarFeedResponse> {
    return this.renewFeed.run(actor);
  }

  @Post('calendar-feed/revocation')
  @RequirePermission(Permission.UseAccount)
  @ApiCreatedResponse({ type: CalendarFeedResponse })
  revoke(@CurrentActor() actor: Actor): Promise<CalendarFeedResponse> {
    return this.revokeFeed.run(actor);
  }

  @Get('calendar-feeds/:secret')
  @Public('Calendar programs cannot sign in: the secret in the address is the proof.')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @ApiOkResponse({ description: 'An iCalendar file.', content: { 'text/calendar': { schema: { type: 'string' } } } })
  async file(@Param('secret') secret: string, @Req() request: Request): Promise<string> {
    await this.throttle.hit([`calendar-feed/${request.ip ?? ''}`], feedLimit);
    return this.queries.file(secret.replace(/\.ics$/, ''));
  }
}
