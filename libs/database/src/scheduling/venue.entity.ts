import { Check, Column } from 'typeorm';
import { IdentifiedRow, TenantTable } from '../schema/tenant-table';

/** A place with rooms, open Monday to Friday between two local times. */
@TenantTable('venue')
@Check('venue_opens_before_it_closes', 'opens_at < closes_at')
export class VenueEntity extends IdentifiedRow {
  @Column('varchar', { length: 200 })
  name!: string;

  @Column('varchar', { length: 300 })
  address!: string;

  @Column('time', { default: '09:00:00' })
  opensAt!: string;

  @Column('time', { default: '17:00:00' })
  closesAt!: string;

  @Column('double precision', { nullable: true })
  latitude!: number | null;

  @Column('double precision', { nullable: true })
  longitude!: number | null;

  /** No longer used for new bookings from then on. */
  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
