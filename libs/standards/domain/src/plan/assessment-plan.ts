import type { RubricGrade } from '../rubric-grade';
import type { AssessmentMethod } from './assessment-method';
import type { DayCount, PlannedMethod } from './planned-method';
import type { Rule } from './rule';

/** Whose words the plan uses: `end-point-assessment` before the reform of 2025, `apprenticeship-assessment` after. */
export type PlanRegime = 'end-point-assessment' | 'apprenticeship-assessment';

/** The event that starts the assessment window. */
export type WindowStart = 'gateway-accepted' | 'first-assessment' | 'project-approved';

export interface PlanWindow {
  readonly months: Rule<number>;
  readonly startsWith: Rule<WindowStart>;
  /** How much longer the organisation may let it run. */
  readonly extensionMonths: Rule<number>;
}

export type GatewaySubmitter = 'provider' | 'employer';

/** A text, a declaration that it is so, or files. */
export type GatewayEvidence = 'text' | 'declaration' | 'files';

/** Something the apprentice must have, or hand in, before the gateway is accepted. `key` is stable. */
export interface GatewayRequirement {
  readonly key: string;
  readonly label: string;
  /** Days after the gateway by which it is settled; 0: before it. */
  readonly withinDays: number;
  /** Who hands it in; absent where training provider or employer may. */
  readonly by?: GatewaySubmitter;
  /** In which forms it may come; absent where any will do. */
  readonly evidence?: readonly GatewayEvidence[];
}

/** `method` may take place only once `after` is achieved (graded above a fail), or its submission is in. */
export interface MethodOrder {
  readonly method: AssessmentMethod;
  readonly after: AssessmentMethod;
  readonly when: 'achieved' | 'submitted';
}

/** A grade for each method of the plan. */
export type MethodGrades = Readonly<Partial<Record<AssessmentMethod, RubricGrade>>>;

/** One row of the table that turns method grades into the overall grade. Its number is its position, from 1. */
export interface AggregationRow {
  readonly grades: MethodGrades;
  readonly overall: Rule<RubricGrade>;
}

/** A further attempt after a fail: a resit without new learning, a retake with it. */
export type Reattempt = 'resit' | 'retake';

/** The highest grade after a further attempt: of the method attempted again, or of the whole. */
export interface GradeCap {
  readonly after: Reattempt;
  readonly limits: 'method' | 'overall';
  readonly highest: RubricGrade;
}

export interface ReattemptRules {
  /** Months after the outcome within which a resit, or a retake, takes place; null where open. */
  readonly resitWithinMonths: Rule<number | null>;
  readonly retakeWithinMonths: Rule<number | null>;
  /** Everything, further attempts included, ends within this; null where open. */
  readonly allWithinMonths: Rule<number | null>;
  /** How many further attempts a method allows; null where unlimited. */
  readonly attempts: Rule<number | null>;
  readonly caps: readonly Rule<GradeCap>[];
  readonly failedMethodsOnly: Rule<boolean>;
  readonly toRaisePass: Rule<boolean>;
  readonly differentTask: Rule<boolean>;
  readonly voidCounts: Rule<boolean>;
}

export interface Erratum {
  /** Local date. */
  readonly on: string;
  readonly text: string;
}

/** A specialism: the KSBs that only its apprentices are assessed on. */
export interface PlanOption {
  readonly name: string;
  readonly ksbs: readonly string[];
}

/** A version of an assessment plan: everything that booking, marking and grading take from it, each rule with its source. */
export interface AssessmentPlan {
  /** Of the standard, e.g. `ST0825`. */
  readonly reference: string;
  /** E.g. `1.1`. */
  readonly versionLabel: string;
  readonly title: string;
  readonly level: number;
  readonly regime: PlanRegime;
  /** Apprenticeships that start between these local dates follow the plan; null where open. */
  readonly startDates: Rule<{ readonly from: string | null; readonly until: string | null }>;
  readonly errata: readonly Rule<Erratum>[];
  readonly options: readonly Rule<PlanOption>[];
  readonly gateway: readonly Rule<GatewayRequirement>[];
  readonly window: PlanWindow;
  /** KSB keys by the duty's number, where they are published; null where the standard's own document carries them. */
  readonly dutyKsbs: Rule<Readonly<Record<number, readonly string[]>>> | null;
  readonly methods: readonly PlannedMethod[];
  readonly order: readonly Rule<MethodOrder>[];
  /** Lowest first. */
  readonly overallScale: Rule<readonly RubricGrade[]>;
  readonly aggregation: readonly AggregationRow[];
  readonly reattempts: ReattemptRules;
  /** From the last method to the result. */
  readonly results: Rule<DayCount>;
}
