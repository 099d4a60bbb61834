import { Index, PrimaryColumn } from 'typeorm';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { ReleaseEntity } from './release.entity';
import { ResultEntity } from './result.entity';

/** A result in a batch. */
@TenantTable('release_item')
@RefersTo(() => ReleaseEntity, 'release_item', 'releaseId')
@RefersTo(() => ResultEntity, 'release_item', 'resultId')
@Index('release_item_of_result', ['organisationId', 'resultId'])
export class ReleaseItemEntity extends TenantRow {
  @PrimaryColumn('uuid')
  releaseId!: string;

  @PrimaryColumn('uuid')
  resultId!: string;
}
