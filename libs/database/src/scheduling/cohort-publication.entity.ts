import { PublicationOutcome } from '@assay/scheduling/domain';
import { Check, Column, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { AttemptEntity } from './attempt.entity';
import { BookingEntity } from './booking.entity';
import { CohortRunEntity } from './cohort-run.entity';

/** What became of one assessment of a roster when it was published. Tried again, the row says how it went last. */
@TenantTable('cohort_publication')
@RefersTo(() => CohortRunEntity, 'cohort_publication', 'runId')
@RefersTo(() => AttemptEntity, 'cohort_publication', 'attemptId')
@RefersTo(() => BookingEntity, 'cohort_publication', 'bookingId')
@RefersTo(() => AccountEntity, 'cohort_publication', 'publishedBy')
@Check('cohort_publication_outcome_is_known', oneOf('outcome', PublicationOutcome))
@Check('cohort_publication_has_booking', `(outcome = 'refused') = (booking_id IS NULL)`)
export class CohortPublicationEntity extends TenantRow {
  @PrimaryColumn('uuid')
  runId!: string;

  @PrimaryColumn('uuid')
  attemptId!: string;

  @Column('varchar', { length: 10 })
  outcome!: PublicationOutcome;

  @Column('uuid', { nullable: true })
  bookingId!: string | null;

  /** Codes of the rules that object, to this assessment or another of the same apprentice. */
  @Column('varchar', { length: 60, array: true, default: () => "'{}'" })
  rules!: string[];

  @Column('uuid')
  publishedBy!: string;

  @Column('timestamptz')
  publishedAt!: Date;
}
