import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ApprenticeImportRowEntity, EmployerEntity, rowsOf } from '@assay/database';
import { Clock, Commands, conflict, notFound, recordEvent, type Actor } from '@assay/platform/api';
import type { ImportResponse, MendRowRequest, ReplaceValueRequest } from '@assay/scheduling/contracts';
import { ImportRowState } from '@assay/scheduling/domain';
import { oneImport } from './import-queries';
import { holdImport, recheck } from './import-rows';

/** Mends cells of an import in place; everything that is not in yet is checked anew. */
@Injectable()
export class MendImport {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  /** One cell of one row. */
  cell(actor: Actor, id: string, line: number, { column, value }: MendRowRequest): Promise<ImportResponse> {
    return this.mend(actor, id, async (manager) => {
      const row = await manager.findOneBy(ApprenticeImportRowEntity, { organisationId: actor.organisationId, importId: id, line });
      if (!row) throw notFound();
      if (row.state === ImportRowState.Imported) throw conflict('row-imported');
      await rowsOf(manager, cellSql, [id, line, column, value]);
    });
  }

  /** The same value of a column in every row. */
  value(actor: Actor, id: string, { column, from, to }: ReplaceValueRequest): Promise<ImportResponse> {
    return this.mend(actor, id, async (manager) => {
      await rowsOf(manager, valueSql, [id, column, from, to]);
    });
  }

  /** A new employer, so that the rows that name it fit. */
  employer(actor: Actor, id: string, name: string): Promise<ImportResponse> {
    return this.mend(actor, id, async (manager) => {
      const { organisationId } = actor;
      if (await manager.existsBy(EmployerEntity, { organisationId, name })) return;
      const employerId = randomUUID();
      await manager.insert(EmployerEntity, { organisationId, id: employerId, name });
      await recordEvent(manager, actor, this.clock.now(), { kind: 'employer.added', subjectId: employerId, facts: { importId: id } });
    });
  }

  private mend(actor: Actor, id: string, work: (manager: EntityManager) => Promise<void>): Promise<ImportResponse> {
    return this.commands.run(actor, async (manager) => {
      await holdImport(manager, actor, id);
      await work(manager);
      await recheck(manager, id);
      return oneImport(manager, id);
    });
  }
}

const cellSql = `UPDATE apprentice_import_row SET cells = cells || jsonb_build_object($3::text, $4::text) WHERE import_id = $1 AND line = $2`;

const valueSql = `UPDATE apprentice_import_row SET cells = cells || jsonb_build_object($2::text, $4::text)
  WHERE import_id = $1 AND state <> 'imported' AND cells->>$2::text = $3`;
