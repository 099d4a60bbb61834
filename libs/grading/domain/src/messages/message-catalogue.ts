import type { KindOfSubject } from '@assay/platform/util';

/** What is told about results, appeals and special consideration. */
export type GradingMessageKind = KindOfSubject<'result' | 'appeal' | 'consideration'>;

type SharedKey = 'assessment' | 'decided-by' | 'open.result' | 'open.appeal' | 'open.consideration';

/** Every sentence, by name. `{standard}` stands for the standard's reference; a translation keeps it. */
export type GradingMessageKey = SharedKey | `${GradingMessageKind}.subject` | `${GradingMessageKind}.sentence`;

/** The messages in one language. */
export interface GradingMessageCatalogue {
  /** For dates: `en-GB`, `cy-GB`. */
  readonly locale: string;
  readonly words: Readonly<Record<GradingMessageKey, string>>;
}
