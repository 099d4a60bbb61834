import { sharesOf } from '@assay/standards/domain';
import { itemId } from './case-package';
import type { CaseRubricSource, CaseSource } from './case-source';
import type { CaseCriterion, CaseRubric } from './case-types';
import { caseUri } from './case-uri';
import { nameBasedUuid } from './name-based-uuid';

/** A published rubric in the form of CASE 1.1: its criteria, each with its levels from the lowest grade up. */
export function caseRubric(rubric: CaseRubricSource, source: CaseSource, origin: string): CaseRubric {
  const { id, edition, publishedAt, criteria } = rubric;
  return {
    identifier: id,
    uri: caseUri(origin, 'CFRubrics', id),
    lastChangeDateTime: publishedAt.toISOString(),
    title: `${source.title}, edition ${edition}`,
    description: `What each grade looks like in the ${criteria.length} criteria of ${source.title}.`,
    CFRubricCriteria: criteria.map((criterion) => criterionOf(criterion, rubric, source, origin)),
  };
}

function criterionOf(
  { id, position, content }: CaseRubricSource['criteria'][number],
  rubric: CaseRubricSource,
  source: CaseSource,
  origin: string,
): CaseCriterion {
  const duty = itemId(source.id, `D${content.duty}`);
  const lastChangeDateTime = rubric.publishedAt.toISOString();
  const within = (part: string) => caseUri(origin, 'CFRubrics', rubric.id, part);
  return {
    identifier: id,
    uri: within(id),
    lastChangeDateTime,
    rubricId: rubric.id,
    category: content.title,
    description: sharesOf(content)
      .flatMap(({ elements }) => elements.map(({ text }) => text))
      .join('; '),
    position,
    CFItemURI: { title: `D${content.duty}`, identifier: duty, uri: caseUri(origin, 'CFItems', duty) },
    CFRubricCriterionLevels: content.levels.map(({ grade, descriptor }, index) => {
      const identifier = nameBasedUuid(id, `level/${grade}`);
      return {
        identifier,
        uri: within(identifier),
        lastChangeDateTime,
        rubricCriterionId: id,
        quality: grade,
        description: descriptor,
        position: index + 1,
      };
    }),
  };
}
