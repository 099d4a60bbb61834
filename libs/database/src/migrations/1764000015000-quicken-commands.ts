import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runStatements } from './run-statements';

/**
 * What every request asks first, each in one call instead of several: whose session it is, and whether this command was
 * answered before. Both run with the caller's rights, under row-level security, and say for whom they are before they
 * touch a row; the settings end with the transaction.
 */
export class QuickenCommands1764000015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      enter,
      session,
      claim,
      ...indexed.map((table) => `CREATE INDEX "${table}_of_assessor" ON "${table}" ("organisation_id", "assessor_id")`),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...indexed.map((table) => `DROP INDEX ${table}_of_assessor`),
      'DROP FUNCTION assay_claim(uuid, text, text, uuid, text, text[])',
      'DROP FUNCTION assay_session(text, integer)',
      'DROP FUNCTION assay_enter(uuid, text, text)',
    ]);
  }
}

/** Read for every assessor of a search, and for the one of a booking: without an index each was read whole each time. */
const indexed = ['availability_pattern', 'absence', 'conflict_declaration', 'assessor_employment'];

const enter = `CREATE FUNCTION assay_enter(for_organisation uuid, for_audience text, for_subject text) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM set_config('app.organisation_id', for_organisation::text, true), set_config('app.audience', for_audience, true),
      set_config('app.subject_id', for_subject, true);
  END $$`;

/** The session and its account as they are now; nothing where it is unknown, ended or too old, or the account suspended. */
const session = `CREATE FUNCTION assay_session(wanted_hash text, idle_minutes integer)
  RETURNS TABLE (id uuid, organisation_id uuid, account_id uuid, roles text[], subject_id uuid) LANGUAGE plpgsql AS $$
  DECLARE found_session record;
  BEGIN
    PERFORM set_config('app.session_token_hash', wanted_hash, true);
    SELECT s.id, s.organisation_id, s.account_id, s.last_seen_at < now() - interval '1 minute' AS seen_long_ago INTO found_session
      FROM session s WHERE s.token_hash = wanted_hash AND s.ended_at IS NULL AND s.expires_at > now()
        AND s.last_seen_at > now() - make_interval(mins => idle_minutes);
    IF NOT FOUND THEN RETURN; END IF;
    PERFORM assay_enter(found_session.organisation_id, 'staff', '');
    IF found_session.seen_long_ago THEN
      UPDATE session s SET last_seen_at = now() WHERE s.organisation_id = found_session.organisation_id AND s.id = found_session.id;
    END IF;
    RETURN QUERY
      SELECT found_session.id, a.organisation_id, a.id,
        array(SELECT r.role::text FROM account_role r WHERE r.organisation_id = a.organisation_id AND r.account_id = a.id ORDER BY r.role),
        coalesce(a.training_provider_id, a.employer_id,
          (SELECT p.id FROM apprentice p WHERE p.organisation_id = a.organisation_id AND p.account_id = a.id))
      FROM account a WHERE a.organisation_id = found_session.organisation_id AND a.id = found_session.account_id AND a.suspended_at IS NULL;
  END $$`;

/**
 * Opens a command's transaction: says for whom it is, waits for requests with the same key and then for those that want
 * the same things, in sorted order, and returns the answer given earlier to this key. Each statement of the function
 * sees what was committed when it began, so the answer of the one waited for is found.
 */
const claim = `CREATE FUNCTION assay_claim(for_organisation uuid, for_audience text, for_subject text, for_account uuid, wanted_key text, turns text[])
  RETURNS TABLE (fingerprint text, body jsonb) LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM assay_enter(for_organisation, for_audience, for_subject), set_config('plan_cache_mode', 'force_generic_plan', true);
    PERFORM pg_advisory_xact_lock(hashtextextended(for_organisation || '/' || for_account || '/' || wanted_key, 0));
    PERFORM pg_advisory_xact_lock(hashtextextended(for_organisation || '/' || t.turn, 0)) FROM (SELECT turn FROM unnest(turns) turn ORDER BY turn) t;
    RETURN QUERY SELECT a.fingerprint::text, a.body FROM idempotent_answer a
      WHERE a.organisation_id = for_organisation AND a.account_id = for_account AND a.key = wanted_key;
  END $$`;
