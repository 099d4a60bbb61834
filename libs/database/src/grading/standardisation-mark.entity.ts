import { Column, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { StandardisationEntity } from './standardisation.entity';

/** The levels one person chose in a standardisation. */
@TenantTable('standardisation_mark')
@RefersTo(() => StandardisationEntity, 'standardisation_mark', 'standardisationId')
@RefersTo(() => AccountEntity, 'standardisation_mark', 'markedBy')
export class StandardisationMarkEntity extends TenantRow {
  @PrimaryColumn('uuid')
  standardisationId!: string;

  @PrimaryColumn('uuid')
  markedBy!: string;

  /** Criterion, grade and why, one each. */
  @Column('jsonb')
  levels!: object;

  @Column('timestamptz')
  markedAt!: Date;
}
