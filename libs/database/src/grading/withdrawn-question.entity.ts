import { Column, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { AskedQuestionEntity } from './asked-question.entity';

/** A question that was logged and not asked: it counts no longer, and stays on record. */
@TenantTable('withdrawn_question')
@RefersTo(() => AskedQuestionEntity, 'withdrawn_question', 'questionId')
@RefersTo(() => AccountEntity, 'withdrawn_question', 'withdrawnBy')
export class WithdrawnQuestionEntity extends TenantRow {
  @PrimaryColumn('uuid')
  questionId!: string;

  @Column('uuid')
  withdrawnBy!: string;

  @Column('timestamptz')
  withdrawnAt!: Date;
}
