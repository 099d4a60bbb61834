import type { EntityManager } from 'typeorm';
import { Permission } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { valuesOf } from '@assay/platform/util';
import type { RubricResponse, RubricStepResponse } from '@assay/standards/contracts';
import {
  defaultScale,
  refusalOf,
  rubricCoverage,
  RubricStep,
  type RubricGrade,
} from '@assay/standards/domain';
import { criteriaOf } from './criterion-row';
import { rubricRow, type RubricRow } from './rubric-row';

/** The rubric with its criteria, what they cover, and what this person may do with it. */
export async function rubricResponse(
  manager: EntityManager,
  actor: Actor,
  id: string,
): Promise<RubricResponse> {
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
    steps: valuesOf(RubricStep).map((step) => stepOf(step, row, actor)),
  };
}

/** The grades the rubric describes, lowest first. */
export const scaleOf = ({ settings }: Pick<RubricRow, 'settings'>): readonly RubricGrade[] =>
  settings.scale ?? defaultScale;

/** The permission each step takes. */
export const permissionFor: Readonly<Record<RubricStep, Permission>> = {
  [RubricStep.Submit]: Permission.EditRubric,
  [RubricStep.Return]: Permission.ApproveRubric,
  [RubricStep.Approve]: Permission.ApproveRubric,
  [RubricStep.Publish]: Permission.ApproveRubric,
};

function stepOf(step: RubricStep, row: RubricRow, actor: Actor): RubricStepResponse {
  if (!actor.permissions.has(permissionFor[step])) return { step, refusal: 'not-permitted' };
  return { step, refusal: refusalOf(step, { ...row.authors, status: row.status }, actor.accountId) };
}
