import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How many days the demonstration runs ahead of the calendar. Nothing reads it outside demonstration mode. */
@Entity('demonstration_clock')
@Check('demonstration_clock_is_single', 'id = 1')
@Check('demonstration_clock_days', 'days BETWEEN 0 AND 400')
export class DemonstrationClockEntity {
  @PrimaryColumn('integer')
  id!: number;

  @Column('integer')
  days!: number;
}
