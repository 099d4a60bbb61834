import { quoted } from '@assay/database';
import { openEnd, statusesThatHoldTime, statusesThatLapse } from '@assay/scheduling/domain';

/** SQL: the states in which a booking holds time. */
export const holdingTime = quoted(statusesThatHoldTime);

/** SQL: the states that end by themselves when nobody answers in time. */
export const lapsing = quoted(statusesThatLapse);

/** SQL: the last local day of the attempt `t` of the enrolment `e`: its own where it was opened after a result, else the window's. */
export const lastDay = 'coalesce(t.latest_on, e.window_ends_on)';

/** SQL: the same as people are told it; null where there is no end. */
export const lastDayShown = `nullif(${lastDay}, '${openEnd}')`;

/**
 * SQL: what lists need of the plans, each document opened once and not for every row: `plan` and its `planned` methods.
 * `which` narrows them to the plans that can occur.
 */
export const plansWith = (which = 'true'): string => `
  plan AS MATERIALIZED (SELECT id, standard_reference AS reference, document->>'title' AS title, document->'gateway' AS gateway,
    document->'methods' AS methods FROM assessment_plan WHERE ${which}),
  planned AS MATERIALIZED (SELECT p.id AS plan_id, m->>'method' AS method, m->>'name' AS name,
    m#>>'{submission,value,name}' AS submission, (m#>>'{minutes,value}')::int AS minutes
    FROM plan p, jsonb_array_elements(p.methods) m)`;

/** A LIKE pattern for any part of the text, taken literally; null for none. */
export function patternOf(search: string | undefined): string | null {
  return search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null;
}
