import type { GeneratedCriterion, GeneratorSettings, VerbClass } from '../generated-rubric';
import type { OccupationDocument } from '../occupation-document';
import { defaultScale } from '../rubric-grade';
import type { RubricGrade } from '../rubric-grade';
import { allocateMethods } from './allocate-methods';
import type { CriterionShare } from './criterion-share';
import { criterionTitle } from './criterion-title';
import { distinctLevels } from './distinct-levels';
import { levelBand } from './level-band';
import { capital, phrase } from './phrase';
import { publishedElement } from './rubric-element';
import type { RubricElement } from './rubric-element';
import { suggestEvidence } from './suggest-evidence';
import { writePrompts } from './write-prompts';

/** What the criteria of one rubric have in common while they are written; turns vary the wording from one to the next. */
export interface Writing {
  readonly document: Pick<OccupationDocument, 'reference' | 'standardReference' | 'level'>;
  readonly settings: GeneratorSettings;
  readonly scale: readonly RubricGrade[];
  readonly turns: Map<VerbClass, number>;
  /** Every descriptor so far. */
  readonly used: Set<string>;
  index: number;
}

/** @param used descriptors that stand already in the rubric */
export function beginWriting(document: Writing['document'], settings: GeneratorSettings, used: Iterable<string> = []): Writing {
  const scale = settings.scale ?? defaultScale;
  return { document, settings, scale, turns: new Map(), used: new Set(used), index: 0 };
}

/** Writes the criterion of these shares, at least one, in the order of their duties. */
export function writeCriterion(shares: readonly CriterionShare[], writing: Writing): GeneratedCriterion {
  const [main, ...others] = shares;
  const [first, ...rest] = shares.flatMap(({ elements }) => elements);
  if (!main || !first) throw new Error('A criterion has at least one element.');
  const elements: readonly [RubricElement, ...RubricElement[]] = [first, ...rest];
  const turn = writing.turns.get(first.class) ?? 0;
  writing.turns.set(first.class, turn + 1);
  const ksbs = ksbsOf(shares, writing.settings);
  const prompts = writePrompts(elements, turn);
  const input = { elements, band: levelBand(writing.document.level), turn, index: writing.index };
  const levels = distinctLevels(writing.scale, input, main.duty.number, writing.used);
  writing.index += 1;
  const all = elements.map((_, index) => index);
  const { duty, text, elements: spans, connectives } = dutyShare(main);
  return {
    id: idOf(shares, writing.document),
    duty,
    title: criterionTitle(first),
    text,
    elements: spans,
    connectives,
    ...(others.length > 0 ? { also: others.map(dutyShare) } : {}),
    methods: allocateMethods(elements, ksbs, writing.settings.ksbMethods),
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

const dutyShare = ({ duty, elements, connectives }: CriterionShare) => ({
  duty: duty.number,
  text: duty.text,
  elements: elements.map(publishedElement),
  connectives,
});

function ksbsOf(shares: readonly CriterionShare[], { dutyKsbs }: GeneratorSettings): readonly string[] {
  return [...new Set(shares.flatMap(({ duty }) => dutyKsbs?.[duty.number] ?? duty.ksbs))];
}

function idOf(shares: readonly CriterionShare[], { reference, standardReference }: Writing['document']): string {
  const names = shares.map(({ duty, elements, whole }) => (whole ? `${duty.number}` : `${duty.number}-from-${elements[0]?.start ?? 0}`));
  return `${(reference ?? standardReference ?? 'occupation').toLowerCase()}-duty-${names.join('-and-')}`;
}
