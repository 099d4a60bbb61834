import { onConnection } from '@assay/database';
import { runCrowd, summaryOf, type Summary, type World } from '@assay/rehearsal';

/**
 * The yardstick: what PostgreSQL takes to say when each assessor is free, as multiranges and nothing more: the times
 * they work, less the times they have given. As the application's role, prepared; one number for each assessor comes back.
 * No rules, no reasons, no grid, no names.
 */
export async function measureMultiranges(appUrl: string, world: World, from: Date, until: Date, count: number): Promise<Summary> {
  return onConnection(appUrl, async (client) => {
    await client.query(`SELECT set_config('app.organisation_id', $1, false), set_config('app.audience', 'staff', false)`, [
      world.organisationId,
    ]);
    const ask = async () => {
      const { rowCount } = await client.query({ name: 'free', text: sql, values: [from, until] });
      if (rowCount !== world.assessors) throw new Error(`The yardstick found ${rowCount} assessors.`);
    };
    await runCrowd(1, 5, ask);
    return summaryOf(await runCrowd(1, count, ask));
  });
}

const sql = `
  WITH works AS (
    SELECT w.assessor_id AS id, range_agg(tstzrange((day + w.starts_at) AT TIME ZONE 'Europe/London', (day + w.ends_at) AT TIME ZONE 'Europe/London')) AS times
    FROM availability_pattern w, generate_series($1::timestamptz::date, $2::timestamptz::date, interval '1 day') day
    WHERE extract(isodow FROM day) = w.weekday GROUP BY w.assessor_id),
  gives AS (
    SELECT a.resource_id AS id, range_agg(a.during) AS times FROM allocation a
    WHERE a.resource_kind = 'assessor' AND a.booking_status IN ('held', 'confirmed', 'in-progress', 'completed') AND a.during && tstzrange($1, $2)
    GROUP BY a.resource_id)
  SELECT works.id, (works.times - coalesce(gives.times, '{}'))::text AS free FROM works LEFT JOIN gives USING (id)`;
