import type { GeneratedCriterion, GeneratorSettings, RubricGeneration, VerbClass } from '../generated-rubric';
import type { Duty, OccupationDocument } from '../occupation-document';
import { defaultScale, rubricGrades } from '../rubric-grade';
import type { RubricGrade } from '../rubric-grade';
import { describePlace } from '../source-place';
import { allocateMethods } from './allocate-methods';
import { criterionTitle } from './criterion-title';
import { distinctLevels } from './distinct-levels';
import { divideDuty } from './divide-duty';
import { levelBand } from './level-band';
import { occupationTitles } from './occupation-titles';
import { capital, phrase } from './phrase';
import { publishedElement, rubricElement } from './rubric-element';
import type { RubricElement } from './rubric-element';
import { suggestEvidence } from './suggest-evidence';
import { writePrompts } from './write-prompts';

/** Changes whenever a rule, a word list or a wording changes what is generated. */
export const generatorVersion = '1.0.0';

/**
 * Generates a draft rubric, one criterion for each duty. Pure: the same document and settings give the same rubric,
 * byte for byte. Refuses a document without a title, and a scale that is not two or more grades from low to high.
 */
export function generateRubric(
  document: OccupationDocument,
  settings: GeneratorSettings = {},
): RubricGeneration {
  const scale = settings.scale ?? defaultScale;
  const wrong = scaleFault(scale);
  if (wrong) return { kind: 'refused', reason: wrong };
  const named = titleOf(document, settings);
  if (!named)
    return {
      kind: 'refused',
      reason: `The document carries no title${document.reference ? ` for ${document.reference}` : ''}: give it with --title.`,
    };
  const turns = new Map<VerbClass, number>();
  const used = new Set<string>();
  const criteria = document.duties.map((duty, index) =>
    criterionOf(document, duty, { settings, scale, turns, used, index }),
  );
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
        warnings: [
          `The page carries no title; “${known}” was taken for ${document.reference}. Give --title to decide it.`,
        ],
      }
    : null;
}

interface Making {
  readonly settings: GeneratorSettings;
  readonly scale: readonly RubricGrade[];
  readonly turns: Map<VerbClass, number>;
  readonly used: Set<string>;
  readonly index: number;
}

function criterionOf(document: OccupationDocument, duty: Duty, making: Making): GeneratedCriterion {
  const divided = divideDuty(duty.text);
  const [first, ...others] = divided.elements.map(rubricElement);
  if (!first) throw new Error(`Duty ${duty.number} has no element.`);
  const elements: readonly [RubricElement, ...RubricElement[]] = [first, ...others];
  const turn = making.turns.get(first.class) ?? 0;
  making.turns.set(first.class, turn + 1);
  const ksbs = making.settings.dutyKsbs?.[duty.number] ?? duty.ksbs;
  const prompts = writePrompts(elements, turn);
  const levels = distinctLevels(
    making.scale,
    { elements, band: levelBand(document.level), turn, index: making.index },
    duty.number,
    making.used,
  );
  const all = elements.map((_, index) => index);
  return {
    id: `${(document.reference ?? document.standardReference ?? 'occupation').toLowerCase()}-duty-${duty.number}`,
    duty: duty.number,
    title: criterionTitle(first),
    text: duty.text,
    elements: elements.map(publishedElement),
    connectives: divided.connectives,
    methods: allocateMethods(elements, ksbs, making.settings.ksbMethods),
    levels,
    prompts: prompts.map(({ text }) => text),
    lookFors: elements.map((element) => capital(phrase(element, 'third'))),
    evidence: suggestEvidence(elements),
    ksbs,
    provenance: [
      ...levels.map((_, index) => ({ of: `levels/${index}`, elements: all })),
      ...prompts.map(({ element }, index) => ({ of: `prompts/${index}`, elements: [element] })),
      ...all.map((index) => ({ of: `lookFors/${index}`, elements: [index] })),
    ],
  };
}
