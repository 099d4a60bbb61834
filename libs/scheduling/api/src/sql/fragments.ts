import { statusesThatHoldTime } from '@assay/scheduling/domain';

/** SQL that writes an instant as the API does: ISO 8601 in UTC. */
export const utcText = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** SQL: the states in which a booking holds time. */
export const holdingTime = statusesThatHoldTime.map((status) => `'${status}'`).join(', ');

/** SQL: the plan's rules for the attempt's method (`t`: attempt, `p`: assessment_plan). */
export const plannedMethod = `jsonb_path_query_first(p.document, '$.methods[*] ? (@.method == $method)', jsonb_build_object('method', t.method))`;
