import { Check, Column, PrimaryColumn } from 'typeorm';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { VenueEntity } from './venue.entity';

/** When a venue is open on one day of the week, in local time. A venue without any keeps its usual hours, Monday to Friday. */
@TenantTable('venue_opening')
@RefersTo(() => VenueEntity, 'venue_opening', 'venueId')
@Check('venue_opening_weekday', 'weekday BETWEEN 1 AND 7')
@Check('venue_opening_times', 'opens_at < closes_at')
export class VenueOpeningEntity extends TenantRow {
  @PrimaryColumn('uuid')
  venueId!: string;

  /** ISO: 1 is Monday. */
  @PrimaryColumn('integer')
  weekday!: number;

  @Column('time')
  opensAt!: string;

  @Column('time')
  closesAt!: string;
}
