import { Module } from '@nestjs/common';
import { VenueQueries } from '../venues/venue-queries';
import { VenuesController } from '../venues/venues.controller';
import { WriteCalendar } from '../venues/write-calendar';
import { WriteVenue } from '../venues/write-venue';
import { AvailabilityQueries } from './availability-queries';
import { AvailabilityController } from './availability.controller';
import { ChangeAvailability } from './change-availability';
import { SetCompetence } from './set-competence';

/** Who has time, and where there is room: assessors' availability, venues, the organisation's calendar. */
@Module({
  controllers: [AvailabilityController, VenuesController],
  providers: [AvailabilityQueries, ChangeAvailability, SetCompetence, VenueQueries, WriteVenue, WriteCalendar],
})
export class AvailabilityModule {}
