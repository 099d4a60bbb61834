import { rowsOf } from '@assay/database';
import type { AttemptStatus, ModerationDecision } from '@assay/grading/domain';
import type { RubricGrade } from '@assay/standards/domain';
import type { EntityManager } from 'typeorm';

/** A version of a mark with what sampling and moderation said of it. */
export interface VersionSeen {
  readonly id: string;
  readonly attemptId: string;
  readonly number: number;
  readonly grade: RubricGrade;
  readonly sampled: boolean;
  readonly decision: ModerationDecision | null;
  readonly moderatedGrade: RubricGrade | null;
}

/** What stands about one enrolment, and everything of it that must never change again. */
export interface HistorySnapshot {
  readonly statuses: Readonly<Record<string, AttemptStatus>>;
  /** The newest revision of each criterion of each attempt: `attempt/criterion`. */
  readonly revisions: Readonly<Record<string, number>>;
  readonly marks: readonly VersionSeen[];
  readonly results: readonly { readonly id: string; readonly number: number; readonly overallGrade: RubricGrade }[];
  readonly releases: readonly { readonly id: string; readonly status: string; readonly resultIds: readonly string[] }[];
  readonly corrections: readonly { readonly id: string; readonly status: string }[];
  readonly cases: readonly {
    readonly id: string;
    readonly status: string;
    readonly attemptId: string | null;
    readonly outcome: string | null;
  }[];
  /** Rows that are there for good, by table and key, as they are. */
  readonly frozen: Readonly<Record<string, string>>;
  /** Events on record in the whole organisation. */
  readonly events: number;
}

export async function snapshotOf(manager: EntityManager, enrolmentId: string): Promise<HistorySnapshot> {
  const [row] = await rowsOf<{ snapshot: HistorySnapshot }>(manager, sql, [enrolmentId]);
  if (!row) throw new Error('A snapshot is one row.');
  return row.snapshot;
}

const list = (columns: string, from: string, order: string) =>
  `coalesce((SELECT jsonb_agg(to_jsonb(x) ORDER BY x.${order}) FROM (SELECT ${columns} FROM ${from}) x), '[]')`;
const record = (key: string, value: string, from: string) => `coalesce((SELECT jsonb_object_agg(${key}, ${value}) FROM ${from}), '{}')`;

/** Tables whose rows never change, with what tells a row apart, and how they hang on the enrolment. */
const frozen = [
  ['judgement', `r.attempt_id || '/' || r.criterion_id || '/' || r.revision`, 'r.attempt_id IN (SELECT id FROM attempts)'],
  ['mark_version', 'r.id', 'r.attempt_id IN (SELECT id FROM attempts)'],
  ['sampling_decision', 'r.mark_version_id', 'r.mark_version_id IN (SELECT id FROM marks)'],
  ['moderation', 'r.id', 'r.mark_version_id IN (SELECT id FROM marks)'],
  ['result', 'r.id', 'r.id IN (SELECT id FROM results)'],
  ['result_component', `r.result_id || '/' || r.mark_version_id`, 'r.result_id IN (SELECT id FROM results)'],
  ['release_item', `r.release_id || '/' || r.result_id`, 'r.result_id IN (SELECT id FROM results)'],
  [
    'release',
    'r.id',
    `r.status <> 'prepared' AND r.id IN (SELECT release_id FROM release_item WHERE result_id IN (SELECT id FROM results))`,
  ],
  ['statement', 'r.result_id', 'r.result_id IN (SELECT id FROM results)'],
  ['correction', 'r.id', `r.status <> 'prepared' AND r.result_id IN (SELECT id FROM results)`],
  ['malpractice_case', 'r.id', `r.status = 'closed' AND r.enrolment_id = $1`],
] as const;

const frozenSql = frozen
  .map(([table, key, where]) => `SELECT '${table} ' || ${key} AS key, md5(to_jsonb(r)::text) AS hash FROM ${table} r WHERE ${where}`)
  .join('\nUNION ALL\n');

const sql = `
  WITH attempts AS (SELECT id FROM attempt WHERE enrolment_id = $1),
    marks AS (SELECT id FROM mark_version WHERE attempt_id IN (SELECT id FROM attempts)),
    results AS (SELECT id FROM result WHERE enrolment_id = $1)
  SELECT jsonb_build_object(
    'statuses', ${record('attempt_id', 'status', 'marking WHERE attempt_id IN (SELECT id FROM attempts)')},
    'revisions', ${record(`key`, 'revision', `(SELECT attempt_id || '/' || criterion_id AS key, max(revision) AS revision FROM judgement WHERE attempt_id IN (SELECT id FROM attempts) GROUP BY 1) j`)},
    'marks', ${list(
      `v.id, v.attempt_id AS "attemptId", v.number, v.grade, d.sampled, o.decision, o.grade AS "moderatedGrade"`,
      'mark_version v LEFT JOIN sampling_decision d ON d.mark_version_id = v.id LEFT JOIN moderation o ON o.mark_version_id = v.id WHERE v.id IN (SELECT id FROM marks)',
      // Two attempts may each have a first version.
      'number, x.id',
    )},
    'results', ${list('r.id, r.number, r.overall_grade AS "overallGrade"', 'result r WHERE r.enrolment_id = $1', 'number')},
    'releases', ${list(
      `l.id, l.status, ARRAY(SELECT i.result_id FROM release_item i WHERE i.release_id = l.id) AS "resultIds"`,
      'release l WHERE l.id IN (SELECT release_id FROM release_item WHERE result_id IN (SELECT id FROM results))',
      'id',
    )},
    'corrections', ${list('c.id, c.status', 'correction c WHERE c.result_id IN (SELECT id FROM results)', 'id')},
    'cases', ${list('c.id, c.status, c.attempt_id AS "attemptId", c.outcome', 'malpractice_case c WHERE c.enrolment_id = $1', 'id')},
    'frozen', ${record('key', 'hash', `(${frozenSql}) f`)},
    'events', (SELECT count(*)::int FROM audit_event)) AS snapshot`;
