import { Column, Index } from 'typeorm';
import { IdentifiedRow, TenantTable } from '../schema/tenant-table';

/** What happened, as written by the transaction in which it happened. Append-only; linked by the sealer. */
@TenantTable('audit_event')
@Index('audit_event_subject', ['organisationId', 'subjectId'])
@Index('audit_event_time', ['organisationId', 'occurredAt'])
export class AuditEventEntity extends IdentifiedRow {
  @Column('timestamptz')
  occurredAt!: Date;

  @Column('varchar', { length: 60 })
  kind!: string;

  @Column('uuid')
  subjectId!: string;

  /** Whose action; null for the system's own. */
  @Column('uuid', { nullable: true })
  actorId!: string | null;

  /** The text that is hashed: the members above and the facts, as canonical JSON. Opaque ids, no names. */
  @Column('text')
  canonical!: string;
}
