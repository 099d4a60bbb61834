import type { EntityManager } from 'typeorm';
import { ApprenticeImportEntity, rowsOf } from '@assay/database';
import { conflict, notFound, type Actor } from '@assay/platform/api';
import { checkRows, ImportStatus, type CheckedRow, type LineOfFile } from '@assay/scheduling/domain';
import { importLookups } from './import-lookups';

/** Takes hold of an import that is not over: whoever else works on it waits. */
export async function holdImport(manager: EntityManager, { organisationId }: Actor, id: string): Promise<ApprenticeImportEntity> {
  const one = await manager.findOne(ApprenticeImportEntity, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
  if (!one) throw notFound();
  if (one.status === ImportStatus.Done || one.status === ImportStatus.Abandoned) throw conflict('import-over');
  return one;
}

/** Checks lines against what the organisation knows in this moment. */
export async function checked(manager: EntityManager, lines: readonly LineOfFile[]): Promise<CheckedRow[]> {
  const ulns = lines.map(({ cells }) => (cells.uln ?? '').replace(/\s/g, ''));
  return checkRows(lines, await importLookups(manager, [...new Set(ulns)]));
}

/** Checks everything that is not in yet once more, and writes down how it stands. */
export async function recheck(manager: EntityManager, importId: string): Promise<CheckedRow[]> {
  const lines = await rowsOf<LineOfFile>(manager, openSql, [importId]);
  const rows = await checked(manager, lines);
  await writeRows(manager, importId, rows);
  return rows;
}

/** Writes rows down, all in one statement. */
export async function writeRows(manager: EntityManager, importId: string, rows: readonly CheckedRow[]): Promise<void> {
  const plain = rows.map(({ line, cells, faults, state, groupKey }) => ({ line, cells, faults, state, groupKey }));
  await rowsOf(manager, writeSql, [importId, JSON.stringify(plain)]);
}

const openSql = `SELECT line, cells FROM apprentice_import_row WHERE import_id = $1 AND state IN ('ready', 'faulty', 'present') ORDER BY line`;

const writeSql = `INSERT INTO apprentice_import_row AS r (organisation_id, import_id, line, cells, faults, state, group_key)
  SELECT assay_organisation(), $1, x.line, x.cells, x.faults, x.state, x."groupKey"
  FROM jsonb_to_recordset($2::jsonb) AS x(line int, cells jsonb, faults jsonb, state varchar, "groupKey" varchar)
  ON CONFLICT (organisation_id, import_id, line) DO UPDATE
    SET cells = excluded.cells, faults = excluded.faults, state = excluded.state, group_key = excluded.group_key
    WHERE r.state <> 'imported' AND (r.cells, r.faults, r.state, r.group_key) IS DISTINCT FROM (excluded.cells, excluded.faults, excluded.state, excluded.group_key)`;
