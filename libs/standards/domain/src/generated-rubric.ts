import type { RubricGrade } from './rubric-grade';

/** What kind of doing a verb names; it decides the method and what goes beyond a pass. */
export const VerbClass = {
  Do: 'do',
  Make: 'make',
  Improve: 'improve',
  Judge: 'judge',
  Lead: 'lead',
  Learn: 'learn',
  Behave: 'behave',
} as const;
export type VerbClass = (typeof VerbClass)[keyof typeof VerbClass];

/** The methods a generated criterion can be allocated to; a plan maps them to its own. */
export const RubricMethod = {
  Observation: 'observation',
  ProfessionalDiscussion: 'professional-discussion',
} as const;
export type RubricMethod = (typeof RubricMethod)[keyof typeof RubricMethod];

export const isRubricMethod = (value: string): value is RubricMethod => Object.values(RubricMethod).some((method) => method === value);

/** UTF-16 offsets `[start, end)` into the text of the criterion's duty. */
export interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A separately observable thing inside a duty. `verb` is the base form of its (first) verb. */
export interface CriterionElement extends TextSpan {
  readonly verb: string;
  readonly class: VerbClass;
}

export interface MethodAllocation {
  readonly method: RubricMethod;
  /** One sentence. */
  readonly because: string;
  /** Whether a person's published KSB-to-method map decided, or the reading of the verbs. */
  readonly decidedBy: 'published-map' | 'verbs';
}

export interface LevelDescriptor {
  readonly grade: RubricGrade;
  readonly descriptor: string;
}

/** Which elements (by position) a generated sentence speaks of; `of` is a path inside the criterion, such as `levels/1`. */
export interface SentenceProvenance {
  readonly of: string;
  readonly elements: readonly number[];
}

/** What a criterion holds of one duty: all of its elements, or some where the duty is divided between criteria. */
export interface DutyShare {
  readonly duty: number;
  /** The duty as published. */
  readonly text: string;
  readonly elements: readonly CriterionElement[];
  readonly connectives: readonly TextSpan[];
}

/** One criterion for each duty until people split or merge them. Over all criteria of a duty, elements and connectives together cover every character of its `text`, once. */
export interface GeneratedCriterion extends DutyShare {
  /** Stable: the occupation's reference, the duty's number, and where a part of it begins. */
  readonly id: string;
  readonly title: string;
  /** Shares of further duties that people merged into it, in the order of the duties. */
  readonly also?: readonly DutyShare[];
  readonly methods: readonly MethodAllocation[];
  readonly levels: readonly LevelDescriptor[];
  /** Open questions for the discussion, at least two. */
  readonly prompts: readonly string[];
  /** One for each element, in its order. */
  readonly lookFors: readonly string[];
  /** What an apprentice could bring to show it. */
  readonly evidence: readonly string[];
  readonly ksbs: readonly string[];
  readonly provenance: readonly SentenceProvenance[];
}

/** A draft rubric: same document, settings and generator version, same rubric, byte for byte. */
export interface GeneratedRubric {
  readonly occupation: {
    readonly reference: string | null;
    readonly title: string;
    readonly level: number | null;
  };
  readonly generator: string;
  readonly criteria: readonly GeneratedCriterion[];
  readonly warnings: readonly string[];
}

/** What a person or a plan decides before generation. */
export interface GeneratorSettings {
  /** For a page that carries no title; wins over the document's own. */
  readonly title?: string;
  /** Lowest first; fail, pass and distinction where nothing is said. */
  readonly scale?: readonly RubricGrade[];
  /** Published map of KSB keys to the methods that assess them: it has the last word over the reading of verbs. */
  readonly ksbMethods?: Readonly<Record<string, readonly RubricMethod[]>>;
  /** Duty number to KSB keys, for documents that carry no links. */
  readonly dutyKsbs?: Readonly<Record<number, readonly string[]>>;
}

export type RubricGeneration =
  { readonly kind: 'generated'; readonly rubric: GeneratedRubric } | { readonly kind: 'refused'; readonly reason: string };
