import { Check, Column, Index, PrimaryColumn } from 'typeorm';
import { AssessorEntity } from '../people/assessor.entity';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { BusyCalendarEntity } from './busy-calendar.entity';

/** A stretch in which an assessor is unavailable. What they do then is not stored. */
@TenantTable('busy_time')
@RefersTo(() => BusyCalendarEntity, 'busy_time', 'calendarId')
@RefersTo(() => AssessorEntity, 'busy_time', 'assessorId')
@Index('busy_time_of_assessor', ['organisationId', 'assessorId', 'endsAt'])
@Check('busy_time_has_length', 'ends_at > starts_at')
export class BusyTimeEntity extends TenantRow {
  @PrimaryColumn('uuid')
  calendarId!: string;

  @PrimaryColumn('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  @Column('uuid')
  assessorId!: string;
}
