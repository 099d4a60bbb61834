import { appealIsOpen, firstRow, organisationToday, pageOf, rowsOf, Transactions } from '@assay/database';
import type { AppealDetailResponse, AppealResponse, AppealsResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, Clock, type FileOwner, notFound, StoredFiles } from '@assay/platform/api';
import { FilePurpose } from '@assay/platform/util';
import { Injectable, type StreamableFile } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { interestsOf } from './appeal-interests';
import { appealsSql } from './appeal-sql';
import { isOwnAppeal, refuseUnlessOwn } from './own-appeal';

type AppealRow = Omit<AppealResponse, 'files'> & { readonly fileIds: string[] };

/** Appeals: all of them for those who handle them, one's own for who lodged them, and the files that came with them. */
@Injectable()
export class AppealQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: StoredFiles,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, offset?: number): Promise<AppealsResponse> {
    return this.listed(actor, listSql, [], offset);
  }

  /** Those that the actor lodged, and those about the actor's own result. */
  mine(actor: Actor, offset?: number): Promise<AppealsResponse> {
    return this.listed(actor, mineSql, [actor.accountId, actor.subjectId], offset);
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

  /** Evidence, for staff who read appeals and for those whose appeal it is. */
  file(actor: Actor, appealId: string, fileId: string): Promise<StreamableFile> {
    return this.files.serve(actor, fileId, async (manager): Promise<FileOwner | null> => {
      const isStaff = actor.audience === 'staff';
      if (!actor.permissions.has(isStaff ? Permission.ReadAppeals : Permission.LodgeAppeal)) return null;
      if (!isStaff) await refuseUnlessOwn(manager, actor, appealId);
      const appeal = await firstRow<{ id: string }>(manager, fileSql, [appealId, fileId]);
      return appeal && { purpose: FilePurpose.AppealEvidence, ownerId: appeal.id };
    });
  }

  private listed(actor: Actor, sql: string, parameters: readonly unknown[], offset?: number): Promise<AppealsResponse> {
    return this.transactions.run(actor, async (manager) => {
      const today = await organisationToday(manager, this.clock.now());
      const { items, total } = await pageOf<AppealRow>(manager, sql, [today, ...parameters], offset);
      return { items: await Promise.all(items.map((row) => this.withFiles(manager, row))), total };
    });
  }

  private async withFiles(manager: EntityManager, { fileIds, ...row }: AppealRow): Promise<AppealResponse> {
    return { ...row, files: fileIds.length === 0 ? [] : await this.files.describe(manager, fileIds) };
  }
}

const order = `ORDER BY NOT ${appealIsOpen('a')}, a.decide_by, a.lodged_at DESC, a.id`;
const listSql = `${appealsSql} ${order}`;
const mineSql = `${appealsSql} WHERE ${isOwnAppeal('$2', '$3')} ${order}`;
const oneSql = `${appealsSql} WHERE a.id = $2`;
const fileSql = 'SELECT id FROM appeal WHERE id = $1 AND $2 = ANY (file_ids)';
const marksSql = `SELECT c.mark_version_id AS "markVersionId", c.method, c.grade, s.name AS "assessorName",
    EXISTS (SELECT FROM attempt u WHERE u.on_appeal_of = v.attempt_id AND NOT EXISTS (SELECT FROM marking k WHERE k.attempt_id = u.id AND k.status = 'void')) AS reassessed
  FROM result_component c
  JOIN mark_version v ON v.id = c.mark_version_id JOIN assessor s ON s.id = v.assessor_id WHERE c.result_id = $1 ORDER BY c.method`;
