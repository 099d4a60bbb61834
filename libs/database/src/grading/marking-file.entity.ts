import { Column, ForeignKey, Index } from 'typeorm';
import { StoredFileEntity } from '../files/stored-file.entity';
import { AccountEntity } from '../people/account.entity';
import { AssessorEntity } from '../people/assessor.entity';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { RubricCriterionEntity } from '../standards/rubric-criterion.entity';
import { MarkingEntity } from './marking.entity';

/** A file or recording that an assessor put beside an attempt, or beside one criterion of it. */
@TenantTable('marking_file')
@ForeignKey(() => MarkingEntity, ['organisationId', 'attemptId'], ['organisationId', 'attemptId'], { name: 'marking_file_marking' })
@RefersTo(() => StoredFileEntity, 'marking_file', 'fileId')
@RefersTo(() => AssessorEntity, 'marking_file', 'assessorId')
@RefersTo(() => RubricCriterionEntity, 'marking_file', 'criterionId')
@RefersTo(() => AccountEntity, 'marking_file', 'addedBy')
@Index('marking_file_of_attempt', ['organisationId', 'attemptId'])
export class MarkingFileEntity extends IdentifiedRow {
  @Column('uuid')
  attemptId!: string;

  @Column('uuid')
  fileId!: string;

  @Column('uuid')
  assessorId!: string;

  /** Null where it belongs to the whole attempt. */
  @Column('uuid', { nullable: true })
  criterionId!: string | null;

  @Column('uuid')
  addedBy!: string;

  @Column('timestamptz')
  addedAt!: Date;
}
