import { firstRow, utcText } from '@assay/database';
import type { RawMarksResponse } from '@assay/grading/contracts';
import type { RawMarks } from '@assay/grading/domain';
import type { MethodMarking } from '@assay/standards/domain';
import type { EntityManager } from 'typeorm';

type Row = RawMarks & { readonly revision: number; readonly savedAt: string };

/** The assessor's raw marks by the plan's names for the parts; null where the plan grades by criteria. */
export async function latestRawMarks(
  manager: EntityManager,
  attemptId: string,
  assessorId: string,
  marking: MethodMarking,
): Promise<RawMarksResponse | null> {
  if (marking.by !== 'raw-mark') return null;
  const row = await firstRow<Row>(manager, latestSql, [attemptId, assessorId]);
  return {
    revision: row?.revision ?? 0,
    mustPass: marking.mustPass.map(({ name }, at) => ({ name, right: row?.mustPass[at] ?? null })),
    others: row?.others ?? null,
    savedAt: row?.savedAt ?? null,
  };
}

/** As the domain reads them. */
export function rawMarksOf(saved: RawMarksResponse | null): RawMarks | null {
  return saved && { mustPass: saved.mustPass.map(({ right }) => right), others: saved.others };
}

const latestSql = `SELECT revision, marks -> 'mustPass' AS "mustPass", marks -> 'others' AS others, ${utcText('saved_at')} AS "savedAt"
  FROM raw_mark WHERE attempt_id = $1 AND assessor_id = $2 ORDER BY revision DESC LIMIT 1`;
