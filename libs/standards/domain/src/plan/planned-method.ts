import type { RubricGrade } from '../rubric-grade';
import type { AssessmentMethod } from './assessment-method';
import type { MethodMarking } from './method-marking';
import type { Rule } from './rule';

/** A length of time in days: of the calendar, or working days of the place. */
export interface DayCount {
  readonly days: number;
  readonly kind: 'calendar' | 'working';
}

export interface MethodPart {
  readonly name: string;
  readonly minutes: number;
}

/** How far the length may differ from the planned minutes, and who may let it. */
export interface Tolerance {
  readonly percent: number;
  readonly direction: 'longer' | 'shorter' | 'either';
  readonly extendedBy: 'assessor' | 'organisation';
}

/** What is handed in before the event. */
export interface Submission {
  readonly name: string;
  /** Week of the assessment window, 1 for the first, by whose end it is due; null: any time before the event. */
  readonly dueWeek: number | null;
  readonly words: number | null;
}

/** What the plan asks for at a grade, in its own words. */
export interface ThemeCriterion {
  readonly grade: RubricGrade;
  readonly text: string;
}

/**
 * Criteria grouped as the plan groups them, with the duties and KSBs they assess: any number on both sides. KSB keys
 * and numbers of duties are those of the plan's version of the standard.
 */
export interface MethodTheme {
  readonly name: string;
  readonly duties: readonly number[];
  readonly ksbs: readonly string[];
  readonly criteria: readonly ThemeCriterion[];
}

/** Who may assess the method. */
export interface AssessorRequirement {
  readonly competence: string;
  /** Years since last working in the occupation, or of recent professional development; null where open. */
  readonly recencyYears: number | null;
}

/** Where a method may take place. */
export type MethodPlace = 'online' | 'onsite' | 'venue';

/** One assessment method of a plan. A plan uses each kind of method at most once. */
export interface PlannedMethod {
  readonly method: AssessmentMethod;
  /** The plan's own words for it. */
  readonly name: string;
  /** Planned length of the live event, parts together. */
  readonly minutes: Rule<number>;
  readonly parts: readonly Rule<MethodPart>[];
  readonly tolerance: Rule<Tolerance>;
  /** The least number of questions the assessor asks; null where none is set. */
  readonly questions: Rule<number | null>;
  /** Notice the apprentice gets of the event. */
  readonly notice: Rule<DayCount>;
  /** What the assessor gets to read the submission before the event. */
  readonly reading: Rule<DayCount>;
  readonly submission: Rule<Submission> | null;
  readonly places: Rule<readonly MethodPlace[]>;
  readonly identityCheck: Rule<string>;
  /** Lowest first. */
  readonly scale: Rule<readonly RubricGrade[]>;
  readonly marking: Rule<MethodMarking>;
  readonly themes: Rule<readonly MethodTheme[]>;
  readonly assessor: Rule<AssessorRequirement>;
}
