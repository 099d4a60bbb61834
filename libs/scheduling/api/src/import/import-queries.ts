import { Injectable, StreamableFile } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { firstRow, pageOf, rowsOf, Transactions } from '@assay/database';
import { notFound, type Actor } from '@assay/platform/api';
import { csvText } from '@assay/platform/util';
import type { ImportResponse, ImportRowResponse, ImportRowsQuery, ImportRowsResponse } from '@assay/scheduling/contracts';
import { importHeadings, importLimits } from '@assay/scheduling/domain';

/** How an import stands, and its rows. */
@Injectable()
export class ImportQueries {
  constructor(private readonly transactions: Transactions) {}

  one(actor: Actor, id: string): Promise<ImportResponse> {
    return this.transactions.run(actor, (manager) => oneImport(manager, id));
  }

  rows(actor: Actor, id: string, { state, offset }: ImportRowsQuery): Promise<ImportRowsResponse> {
    return this.transactions.run(actor, async (manager) => {
      await oneImport(manager, id);
      const { items, total } = await pageOf<ImportRowResponse>(manager, rowsSql, [id, state ?? null], offset, importLimits.page);
      const names = async (sql: string) => (await rowsOf<{ name: string }>(manager, sql)).map(({ name }) => name);
      return {
        rows: items,
        total,
        employers: await names('SELECT name FROM employer ORDER BY name LIMIT 1000'),
        trainingProviders: await names('SELECT name FROM training_provider ORDER BY name LIMIT 1000'),
      };
    });
  }

  /** An empty file with our headings. */
  template(): StreamableFile {
    const text = csvText([Object.values(importHeadings).map(([heading]) => heading)]);
    return new StreamableFile(Buffer.from(text), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="apprentices.csv"',
    });
  }
}

/** The import as it stands in the transaction. */
export async function oneImport(manager: EntityManager, id: string): Promise<ImportResponse> {
  const row = await firstRow<ImportResponse>(manager, oneSql, [id]);
  if (!row) throw notFound();
  return row;
}

const count = (state: string) => `count(*) FILTER (WHERE r.state = '${state}')::int AS ${state}`;

const oneSql = `SELECT i.id, i.file_name AS "fileName", i.status, i.encoding, i.separator, c.*
  FROM apprentice_import i CROSS JOIN LATERAL (
    SELECT count(*)::int AS total, ${['ready', 'faulty', 'imported', 'present'].map(count).join(', ')}
    FROM apprentice_import_row r WHERE r.organisation_id = i.organisation_id AND r.import_id = i.id) c
  WHERE i.id = $1`;

const rowsSql = `SELECT line, cells, faults, state, group_key AS "groupKey" FROM apprentice_import_row
  WHERE import_id = $1 AND ($2::text IS NULL OR state = $2) ORDER BY line`;
