import { Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { snakeCase } from './snake-case-names';

type RowClass = new () => object;

/** A table whose every row belongs to one organisation; the migration adds forced row-level security to it. */
export function TenantTable(name: string): ClassDecorator {
  return (target) => {
    Entity(name)(target);
    ForeignKey('organisation', ['organisationId'], ['id'], { name: `${name}_organisation` })(target);
  };
}

/**
 * A foreign key that cannot leave the organisation: `(organisation_id, column)` to `(organisation_id, id)`.
 * `column` is a property of the row, e.g. `apprenticeId`.
 */
export function RefersTo(row: () => RowClass, table: string, column: string): ClassDecorator {
  return ForeignKey(row, ['organisationId', column], ['organisationId', 'id'], {
    name: `${table}_${snakeCase(column).replace(/_id$/, '')}`,
  });
}

/** The part of the key that every row shares. */
export abstract class TenantRow {
  @PrimaryColumn('uuid')
  organisationId!: string;
}

/** A row with an identity of its own within its organisation. */
export abstract class IdentifiedRow extends TenantRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
}
