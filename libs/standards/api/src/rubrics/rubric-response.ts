import type { EntityManager } from 'typeorm';
import { firstRow } from '@assay/database';
import { Permission } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { valuesOf } from '@assay/platform/util';
import type { RubricChangeResponse, RubricResponse, RubricStepResponse } from '@assay/standards/contracts';
import { defaultScale, refusalOf, rubricCoverage, RubricStep, type RubricGrade } from '@assay/standards/domain';
import { personSql } from '../person-sql';
import { criteriaOf } from './criterion-row';
import { rubricRow, type RubricRow } from './rubric-row';

/** The rubric with its criteria, what they cover, and what this person may do with it. */
export async function rubricResponse(manager: EntityManager, actor: Actor, id: string): Promise<RubricResponse> {
  const row = await rubricRow(manager, id);
  const scale = scaleOf(row);
  const criteria = await criteriaOf(manager, id, scale);
  const coverage = rubricCoverage(
    criteria.map(({ content }) => content),
    row,
  );
  const { settings: _settings, authors: _authors, duties: _duties, ksbs, ...shown } = row;
  return {
    ...shown,
    ksbKeys: ksbs.map(({ key }) => key),
    scale,
    criteria,
    coverage,
    undo: await changeOf(manager, id, `state = 'done' ORDER BY number DESC`),
    redo: await changeOf(manager, id, `state = 'undone' ORDER BY number`),
    openThreads: await openThreads(manager, id),
    steps: valuesOf(RubricStep).map((step) => stepOf(step, row, actor)),
  };
}

/** The grades the rubric describes, lowest first. */
export const scaleOf = ({ settings }: Pick<RubricRow, 'settings'>): readonly RubricGrade[] => settings.scale ?? defaultScale;

/** The permission each step takes. */
const permissionFor: Readonly<Record<RubricStep, Permission>> = {
  [RubricStep.Submit]: Permission.EditRubric,
  [RubricStep.Return]: Permission.ApproveRubric,
  [RubricStep.Approve]: Permission.ApproveRubric,
  [RubricStep.Publish]: Permission.ApproveRubric,
  [RubricStep.Discard]: Permission.EditRubric,
};

/** The first change of the rubric by this condition and order; null where there is none. */
function changeOf(manager: EntityManager, id: string, which: string): Promise<RubricChangeResponse | null> {
  const sql = `SELECT h.number, h.kind, ${personSql('h', 'made_by')} AS "madeBy", h.made_at AS "madeAt"
    FROM rubric_change h WHERE h.rubric_id = $1 AND h.${which} LIMIT 1`;
  return firstRow<RubricChangeResponse>(manager, sql, [id]);
}

async function openThreads(manager: EntityManager, id: string): Promise<number> {
  const sql = `SELECT count(*)::int AS open FROM rubric_comment WHERE rubric_id = $1 AND reply_to IS NULL AND resolved_at IS NULL`;
  return (await firstRow<{ open: number }>(manager, sql, [id]))?.open ?? 0;
}

function stepOf(step: RubricStep, row: RubricRow, actor: Actor): RubricStepResponse {
  if (!actor.permissions.has(permissionFor[step])) return { step, refusal: 'not-permitted' };
  return { step, refusal: refusalOf(step, { ...row.authors, status: row.status }, actor.accountId) };
}
