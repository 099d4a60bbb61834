import { Column, Index, Unique } from 'typeorm';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { EnrolmentEntity } from '../scheduling/enrolment.entity';
import { AssessmentPlanEntity } from '../standards/assessment-plan.entity';

/** An overall grade by the plan's table, with its explanation. A correction is a further version. */
@TenantTable('result')
@RefersTo(() => EnrolmentEntity, 'result', 'enrolmentId')
@RefersTo(() => AssessmentPlanEntity, 'result', 'assessmentPlanId')
@Unique('result_number', ['organisationId', 'enrolmentId', 'number'])
@Index('result_computed', ['organisationId', 'computedAt'])
export class ResultEntity extends IdentifiedRow {
  @Column('uuid')
  enrolmentId!: string;

  @Column('integer')
  number!: number;

  @Column('uuid')
  assessmentPlanId!: string;

  @Column('varchar', { length: 20 })
  overallGrade!: string;

  /** The row of the plan's table, the caps applied, and the grade of each method. */
  @Column('jsonb')
  explanation!: object;

  @Column('timestamptz')
  computedAt!: Date;
}
