import { firstRow, organisationToday, rowsOf, Transactions } from '@assay/database';
import type { AppealDetailResponse, AppealResponse, AppealsResponse } from '@assay/grading/contracts';
import type { DeciderInterest } from '@assay/grading/domain';
import { Permission } from '@assay/people/domain';
import { type Actor, Clock, type FileOwner, notFound, StoredFiles } from '@assay/platform/api';
import { FilePurpose, type LocalDate } from '@assay/platform/util';
import { Injectable, type StreamableFile } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { appealsSql, interestsSql } from './appeal-sql';

type AppealRow = Omit<AppealResponse, 'files'> & { readonly fileIds: string[] };

/** Appeals: all of them for those who handle them, one's own for who lodged them, and the files that came with them. */
@Injectable()
export class AppealQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: StoredFiles,
    private readonly clock: Clock,
  ) {}

  /** The row policies narrow it to what the actor may see. */
  list(actor: Actor): Promise<AppealsResponse> {
    return this.transactions.run(actor, async (manager) => {
      const today = await organisationToday(manager, this.clock.now());
      const rows = await rowsOf<AppealRow>(manager, listSql, [today]);
      return { items: await Promise.all(rows.map((row) => this.withFiles(manager, row))) };
    });
  }

  one(actor: Actor, id: string): Promise<AppealDetailResponse> {
    return this.transactions.run(actor, async (manager) => {
      const today = await organisationToday(manager, this.clock.now());
      const row = await firstRow<AppealRow>(manager, oneSql, [today, id]);
      if (!row) throw notFound();
      const interests = await interestsOf(manager, id, actor.accountId, today);
      return { ...(await this.withFiles(manager, row)), interests, marks: await rowsOf(manager, marksSql, [row.resultId]) };
    });
  }

  /** Evidence, for staff who read appeals and for whoever may see the appeal from outside. */
  file(actor: Actor, appealId: string, fileId: string): Promise<StreamableFile> {
    return this.files.serve(actor, fileId, async (manager): Promise<FileOwner | null> => {
      if (actor.audience === 'staff' && !actor.permissions.has(Permission.ReadAppeals)) return null;
      const appeal = await firstRow<{ id: string }>(manager, fileSql, [appealId, fileId]);
      return appeal && { purpose: FilePurpose.AppealEvidence, ownerId: appeal.id };
    });
  }

  private async withFiles(manager: EntityManager, { fileIds, ...row }: AppealRow): Promise<AppealResponse> {
    return { ...row, files: fileIds.length === 0 ? [] : await this.files.describe(manager, fileIds) };
  }
}

/** What binds the account to the appeal's result or its people; nothing where it may decide. */
export async function interestsOf(manager: EntityManager, appealId: string, accountId: string, today: LocalDate): Promise<DeciderInterest[]> {
  const row = await firstRow<{ interests: DeciderInterest[] }>(manager, interestsSql, [appealId, accountId, today]);
  return row?.interests ?? [];
}

const listSql = `${appealsSql} ORDER BY a.status NOT IN ('lodged', 'acknowledged', 'in-review'), a.decide_by, a.lodged_at DESC, a.id LIMIT 500`;
const oneSql = `${appealsSql} WHERE a.id = $2`;
const fileSql = 'SELECT id FROM appeal WHERE id = $1 AND $2 = ANY (file_ids)';
const marksSql = `SELECT c.mark_version_id AS "markVersionId", c.method, c.grade, s.name AS "assessorName" FROM result_component c
  JOIN mark_version v ON v.id = c.mark_version_id JOIN assessor s ON s.id = v.assessor_id WHERE c.result_id = $1 ORDER BY c.method`;
