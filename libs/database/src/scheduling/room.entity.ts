import { Column } from 'typeorm';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { VenueEntity } from './venue.entity';

/** A room of a venue: what a booking at a venue takes the time of. */
@TenantTable('room')
@RefersTo(() => VenueEntity, 'room', 'venueId')
export class RoomEntity extends IdentifiedRow {
  @Column('uuid')
  venueId!: string;

  @Column('varchar', { length: 100 })
  name!: string;

  /** What the room offers, e.g. `step-free`. */
  @Column('varchar', { length: 30, array: true, default: () => "'{}'" })
  features!: string[];

  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;
}
