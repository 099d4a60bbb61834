import type { GeneratorSettings, RubricGeneration } from '../generated-rubric';
import type { OccupationDocument } from '../occupation-document';
import { defaultScale, rubricGrades } from '../rubric-grade';
import type { RubricGrade } from '../rubric-grade';
import { describePlace } from '../source-place';
import { wholeShare } from './criterion-share';
import { occupationTitles } from './occupation-titles';
import { beginWriting, writeCriterion } from './write-criterion';

/** Changes whenever a rule, a word list or a wording changes what is generated. */
export const generatorVersion = '1.1.0';

/**
 * Generates a draft rubric, one criterion for each duty. Pure: the same document and settings give the same rubric,
 * byte for byte. Refuses a document without a title, and a scale that is not two or more grades from low to high.
 */
export function generateRubric(document: OccupationDocument, settings: GeneratorSettings = {}): RubricGeneration {
  const scale = settings.scale ?? defaultScale;
  const wrong = scaleFault(scale);
  if (wrong) return { kind: 'refused', reason: wrong };
  const named = titleOf(document, settings);
  if (!named)
    return {
      kind: 'refused',
      reason: `The document carries no title${document.reference ? ` for ${document.reference}` : ''}: give it with --title.`,
    };
  const writing = beginWriting(document, settings);
  const criteria = document.duties.map((duty) => writeCriterion([wholeShare(duty)], writing));
  const read = document.warnings.map(({ message, place }) => `${message} (${describePlace(place)})`);
  return {
    kind: 'generated',
    rubric: {
      occupation: {
        reference: document.reference ?? document.standardReference,
        title: named.title,
        level: document.level,
      },
      generator: generatorVersion,
      criteria,
      warnings: [...named.warnings, ...read],
    },
  };
}

function scaleFault(scale: readonly RubricGrade[]): string | null {
  const ranks = scale.map((grade) => rubricGrades.indexOf(grade));
  const rising = ranks.every((rank, index) => rank >= 0 && (index === 0 || rank > (ranks[index - 1] ?? -1)));
  return rising && scale.length >= 2
    ? null
    : `A scale is two or more of ${rubricGrades.join(', ')}, lowest first; “${scale.join(',')}” is not.`;
}

function titleOf(
  document: OccupationDocument,
  settings: GeneratorSettings,
): { readonly title: string; readonly warnings: readonly string[] } | null {
  const given = settings.title?.trim() || document.title;
  if (given) return { title: given, warnings: [] };
  const known = document.reference ? occupationTitles[document.reference] : undefined;
  return known
    ? {
        title: known,
        warnings: [`The page carries no title; “${known}” was taken for ${document.reference}. Give --title to decide it.`],
      }
    : null;
}
