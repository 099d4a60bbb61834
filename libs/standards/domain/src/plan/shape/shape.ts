/** What a number counts. */
export type NumberUnit = 'minutes' | 'months' | 'years' | 'days' | 'week' | 'words' | 'percent' | 'marks' | 'items' | 'count';

/** What a part of a plan may hold: enough to check a document that comes from outside, and to draw its fields. */
export type Shape =
  | {
      readonly kind: 'number';
      readonly unit: NumberUnit;
      readonly least: number;
      readonly most: number;
      /** Null where it is open. */
      readonly optional: boolean;
    }
  /** `given` once and never edited: other parts refer to it. `lines`: may run over several. */
  | { readonly kind: 'text'; readonly most: number; readonly given?: true; readonly lines?: true }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** Some of the choices, in their order. */
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'flag' }
  /** A local date; null where it is open. */
  | { readonly kind: 'date'; readonly optional: boolean }
  /** Keys of KSBs. */
  | { readonly kind: 'keys' }
  /** Numbers of duties. */
  | { readonly kind: 'duties' }
  /** Keys of KSBs by the number of the duty. */
  | { readonly kind: 'links' }
  /** `all`, or a number from 1. */
  | { readonly kind: 'all-or-count' }
  /** A grade for each method named. */
  | { readonly kind: 'grades'; readonly methods: readonly string[]; readonly grades: readonly string[] }
  | RecordShape
  | { readonly kind: 'list'; readonly of: Shape; readonly most: number }
  /** One of several records, told apart by the member `by`. */
  | { readonly kind: 'variant'; readonly by: string; readonly cases: Readonly<Record<string, RecordShape>> }
  /** A value with its source. */
  | { readonly kind: 'rule'; readonly of: Shape }
  | { readonly kind: 'nullable'; readonly of: Shape };

export interface RecordShape {
  readonly kind: 'record';
  readonly members: Readonly<Record<string, Shape>>;
  /** Members that may be absent. */
  readonly optional?: readonly string[];
}

/** Shapes, written short. */
export const shapes = {
  number: (unit: NumberUnit, least: number, most: number): Shape => ({
    kind: 'number',
    unit,
    least,
    most,
    optional: false,
  }),
  open: (unit: NumberUnit, least: number, most: number): Shape => ({
    kind: 'number',
    unit,
    least,
    most,
    optional: true,
  }),
  text: (most: number): Shape => ({ kind: 'text', most }),
  paragraph: (most: number): Shape => ({ kind: 'text', most, lines: true }),
  choice: (set: Readonly<Record<string, string>>): Shape => ({ kind: 'choice', choices: Object.values(set) }),
  choices: (set: Readonly<Record<string, string>>): Shape => ({
    kind: 'choices',
    choices: Object.values(set),
  }),
  flag: { kind: 'flag' } as Shape,
  keys: { kind: 'keys' } as Shape,
  record: (members: Readonly<Record<string, Shape>>, optional: readonly string[] = []): RecordShape => ({
    kind: 'record',
    members,
    optional,
  }),
  list: (of: Shape, most: number): Shape => ({ kind: 'list', of, most }),
  rule: (of: Shape): Shape => ({ kind: 'rule', of }),
  rules: (of: Shape, most: number): Shape => ({ kind: 'list', of: { kind: 'rule', of }, most }),
} as const;
