import { Column, Unique } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { RubricEntity } from './rubric.entity';

/** A criterion as generated, and as people have it now. Changes are refused once the rubric has left its draft. */
@TenantTable('rubric_criterion')
@RefersTo(() => RubricEntity, 'rubric_criterion', 'rubricId')
@RefersTo(() => AccountEntity, 'rubric_criterion', 'editedBy')
@Unique('rubric_criterion_position', ['organisationId', 'rubricId', 'position'])
export class RubricCriterionEntity extends IdentifiedRow {
  @Column('uuid')
  rubricId!: string;

  /** 1 for the first. */
  @Column('integer')
  position!: number;

  /** The GeneratedCriterion as it came from the generator. */
  @Column('jsonb')
  generated!: object;

  /** The same shape with people's edits; equal to `generated` until someone edits. */
  @Column('jsonb')
  content!: object;

  /** What the generator would write now, until somebody accepts or declines it. */
  @Column('jsonb', { nullable: true })
  proposal!: object | null;

  @Column('uuid', { nullable: true })
  editedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  editedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
