import { FilePurpose, StoredFileStatus } from '@assay/platform/util';
import { Check, Column, Index } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';

/** What is known of a file; its bytes lie outside the database and outside the web root, under the row's id. */
@TenantTable('stored_file')
@RefersTo(() => AccountEntity, 'stored_file', 'uploadedBy')
@Index('stored_file_unfinished', ['organisationId', 'createdAt'], { where: `"attached_at" IS NULL` })
@Check('stored_file_purpose_is_known', oneOf('purpose', FilePurpose))
@Check('stored_file_status_is_known', oneOf('status', StoredFileStatus))
@Check('stored_file_size', 'received_bytes BETWEEN 0 AND size_bytes AND size_bytes > 0')
@Check('stored_file_kept_is_whole', `status <> 'kept' OR (received_bytes = size_bytes AND sha256 IS NOT NULL AND media_type IS NOT NULL)`)
@Check('stored_file_attached_is_kept', `attached_at IS NULL OR status IN ('kept', 'lost')`)
export class StoredFileEntity extends IdentifiedRow {
  @Column('varchar', { length: 40 })
  purpose!: FilePurpose;

  @Column('varchar', { length: 20 })
  status!: StoredFileStatus;

  /** As people see it: cleaned of paths and control characters. Never part of a path. */
  @Column('varchar', { length: 150 })
  name!: string;

  @Column('bigint')
  sizeBytes!: string;

  @Column('bigint', { default: 0 })
  receivedBytes!: string;

  /** By the file's content, never by its name; null until the last byte is there. */
  @Column('varchar', { length: 100, nullable: true })
  mediaType!: string | null;

  @Column('varchar', { length: 64, nullable: true })
  sha256!: string | null;

  /** Of an upload: SHA-256 over what it was before the last part and that part's own SHA-256, both as text. */
  @Column('varchar', { length: 64, nullable: true })
  partsSha256!: string | null;

  @Column('uuid')
  uploadedBy!: string;

  /** For whom an outsider uploaded it: their own training provider, employer or apprentice. Null for staff. */
  @Column('uuid', { nullable: true })
  subjectId!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  /** When something of the business began to own it; what nothing owns is swept. */
  @Column('timestamptz', { nullable: true })
  attachedAt!: Date | null;

  /** The thing that owns it, of the kind that the purpose tells. */
  @Column('uuid', { nullable: true })
  ownerId!: string | null;
}
