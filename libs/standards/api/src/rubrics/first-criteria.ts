import type { EntityManager } from 'typeorm';
import { ProblemException } from '@assay/platform/api';
import {
  carryOver,
  generateRubric,
  type CriterionOfEdition,
  type GeneratorSettings,
  type OccupationDocument,
} from '@assay/standards/domain';
import { documentOf } from '../occupations/standards-queries';
import { criteriaOf } from './criterion-row';
import { scaleOf } from './rubric-response';
import type { RubricRow } from './rubric-row';

/** The criteria of a first edition; 422 `rubric-refused` with the generator's reason where none can be made. */
export function freshCriteria(document: OccupationDocument, settings: GeneratorSettings): readonly CriterionOfEdition[] {
  const generation = generateRubric(document, settings);
  if (generation.kind === 'refused')
    throw new ProblemException(422, 'rubric-refused', 'No rubric can be made of it.', {
      reason: generation.reason,
    });
  return generation.rubric.criteria.map((generated) => ({ generated, content: generated, carried: false }));
}

/** The criteria of an edition that starts from the rubric of another version of the standard. */
export async function carriedFrom(
  manager: EntityManager,
  before: RubricRow,
  { document, settings }: { readonly document: OccupationDocument; readonly settings: GeneratorSettings },
): Promise<readonly CriterionOfEdition[]> {
  const older = await documentOf(manager, before.standardVersionId);
  const criteria = await criteriaOf(manager, before.id, scaleOf(before));
  return carryOver(older, criteria, { document, settings, used: [] });
}
