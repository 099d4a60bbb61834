import { firstRow, pageOf, Transactions, utcText } from '@assay/database';
import type { ConsiderationResponse, ConsiderationsResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, Clock, type FileOwner, recordEvent, StoredFiles } from '@assay/platform/api';
import { FilePurpose } from '@assay/platform/util';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { methodName } from '../plan-columns';

type Row = Omit<ConsiderationResponse, 'files'> & { readonly fileIds: string[] };

/**
 * Special consideration: reasons for the apprentice and whoever decides; what was handed in and answered for them and whoever
 * asked; effects for the training provider, too.
 */
@Injectable()
export class ConsiderationQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: StoredFiles,
    private readonly clock: Clock,
  ) {}

  /** Those who decide open the reasons for one transaction; that they did is recorded. */
  list(actor: Actor, offset?: number): Promise<ConsiderationsResponse> {
    return this.transactions.run(actor, async (manager) => {
      const decides = isDecider(actor);
      if (decides) await manager.query(`SELECT set_config('app.consideration_reasons', 'on', true)`);
      const { items: rows, total } = await pageOf<Row>(manager, listSql, [actor.accountId, actor.subjectId, decides], offset);
      if (decides && rows.length > 0)
        await recordEvent(manager, actor, this.clock.now(), {
          kind: 'consideration.reasons-read',
          subjectId: actor.accountId,
          facts: { considerations: rows.map(({ id }) => id) },
        });
      const items = await Promise.all(
        rows.map(async ({ fileIds, ...row }) => ({
          ...row,
          files: fileIds.length === 0 ? [] : await this.files.describe(manager, fileIds),
        })),
      );
      return { items, total };
    });
  }

  /** What was handed in with the request; that somebody who decides took it is recorded. */
  file(actor: Actor, id: string, fileId: string): Promise<StreamableFile> {
    return this.files.serve(actor, fileId, async (manager): Promise<FileOwner | null> => {
      const decides = isDecider(actor);
      if (!(await firstRow(manager, fileSql, [actor.accountId, actor.subjectId, decides, id, fileId]))) return null;
      if (decides)
        await recordEvent(manager, actor, this.clock.now(), { kind: 'consideration.file-read', subjectId: id, facts: { fileId } });
      return { purpose: FilePurpose.AppealEvidence, ownerId: id };
    });
  }
}

const isDecider = ({ audience, permissions }: Actor): boolean => audience === 'staff' && permissions.has(Permission.DecideConsideration);

/** SQL: whether the account `$1` of the subject `$2` asked, is the apprentice, or decides, as `$3` says. */
const knows = '($3 OR c.requested_by = $1 OR e.apprentice_id = $2::uuid)';

const fileSql = `SELECT FROM consideration c JOIN attempt t ON t.organisation_id = c.organisation_id AND t.id = c.attempt_id
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id WHERE c.id = $4 AND $5 = ANY (c.file_ids) AND ${knows}`;

const listSql = `
  SELECT c.id, c.attempt_id AS "attemptId", p.given_name || ' ' || p.family_name AS "apprenticeName", t.method,
    ${methodName} #>> '{}' AS "methodName", c.status, w.reason, CASE WHEN ${knows} THEN c.file_ids ELSE '{}' END AS "fileIds", ${utcText('c.requested_at')} AS "requestedAt",
    c.effect, c.latest_on::text AS "latestOn", CASE WHEN ${knows} THEN c.words END AS words, c.requested_by = $1 AS own
  FROM consideration c
  JOIN attempt t ON t.organisation_id = c.organisation_id AND t.id = c.attempt_id
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN apprentice p ON p.organisation_id = e.organisation_id AND p.id = e.apprentice_id
  JOIN assessment_plan pl ON pl.organisation_id = e.organisation_id AND pl.id = e.assessment_plan_id
  LEFT JOIN consideration_reason w ON w.organisation_id = c.organisation_id AND w.consideration_id = c.id
  ORDER BY c.status <> 'requested', c.requested_at DESC, c.id`;
