import { hashed, idOf } from './world-sql';

/** SQL that grades apprentices of the world, set-based, as the superuser. $1 is always the organisation. */

/** $2 the account's number, $3 its role, $4 and $5 the provider or employer it is for, $6 the session's token, hashed: signed in. */
export const personSql = `
  WITH made AS (
    INSERT INTO account (organisation_id, id, email, name, password_hash, training_provider_id, employer_id)
    VALUES ($1::uuid, ${idOf('person', '$2::int')}, 'person' || $2::int || '@rehearsal.example', 'Person ' || $2::int, 'none', $4, $5) RETURNING organisation_id, id),
  role AS (INSERT INTO account_role (organisation_id, account_id, role) SELECT organisation_id, id, $3 FROM made)
  INSERT INTO session (organisation_id, account_id, token_hash, user_agent, expires_at)
  SELECT organisation_id, id, $6, 'rehearsal', now() + interval '12 hours' FROM made`;

/** $2 an apprentice's number, $3 the session's token, hashed: their account, signed in. */
export const apprenticeAccountSql = `
  WITH made AS (
    INSERT INTO account (organisation_id, id, email, name, password_hash)
    VALUES ($1::uuid, ${idOf('learner', '$2::int')}, 'learner' || $2::int || '@rehearsal.example', 'Ada Byron', 'none') RETURNING organisation_id, id),
  role AS (INSERT INTO account_role (organisation_id, account_id, role) SELECT organisation_id, id, 'apprentice' FROM made),
  own AS (UPDATE apprentice p SET account_id = m.id FROM made m WHERE p.organisation_id = m.organisation_id AND p.id = ${idOf('apprentice', '$2::int')})
  INSERT INTO session (organisation_id, account_id, token_hash, user_agent, expires_at)
  SELECT organisation_id, id, $3, 'rehearsal', now() + interval '12 hours' FROM made`;

/** $2 the criteria, as a JSON array of their contents. Two people stand for the rubric. */
export const rubricSql = [
  `WITH rubric AS (
    INSERT INTO rubric (organisation_id, id, standard_version_id, edition, status, generator_version, settings, created_by)
    SELECT p.organisation_id, ${idOf('rubric', '0')}, p.standard_version_id, 1, 'draft', '1.0.0', '{}', ${idOf('account', '0')}
    FROM assessment_plan p WHERE p.organisation_id = $1::uuid AND p.id = ${idOf('plan', '0')} RETURNING organisation_id, id)
  INSERT INTO rubric_criterion (organisation_id, id, rubric_id, position, generated, content)
  SELECT r.organisation_id, ${idOf('criterion', '(c.position - 1)')}, r.id, c.position, c.content, c.content
  FROM rubric r, jsonb_array_elements($2::jsonb) WITH ORDINALITY c(content, position)`,
  `UPDATE rubric SET status = 'published', submitted_by = ${idOf('account', '0')}, approved_by = ${idOf('account', '1')}, published_by = ${idOf('account', '0')}
   WHERE organisation_id = $1::uuid AND id = ${idOf('rubric', '0')} AND jsonb_array_length($2::jsonb) > 0`,
];

/** The attempts of apprentices $2 up to $2 + $3, each with an assessor in turn, of $4. */
const attempts = `(SELECT n, n % $4::int AS a, method, ${hashed('method || n')} AS attempt
  FROM generate_series($2::int, $2::int + $3::int - 1) n, unnest('{observation,professional-discussion}'::text[]) method) t`;

/** Their events are over, spread over the days before, the nearer the higher the number; $5 how many days. */
const heldAt = `date_trunc('hour', now()) - interval '1 day' - make_interval(hours => ((24 * $5::int) * (1 - n::float / ($2::int + $3::int)))::int)`;

export const heldSql = `
  INSERT INTO booking (organisation_id, id, attempt_id, assessor_id, status, mode, starts_at, ends_at, local_start, zone, made_by, confirmed_at)
  SELECT $1::uuid, ${hashed(`'booking' || method || n`)}, attempt, ${idOf('assessor', 'a')}, 'completed', 'online', h, h + interval '1 hour',
    to_char(h AT TIME ZONE 'Europe/London', 'YYYY-MM-DD"T"HH24:MI'), 'Europe/London', ${idOf('account', '0')}, h - interval '30 days'
  FROM ${attempts}, LATERAL (SELECT ${heldAt} AS h) x`;

export const openedSql = `
  INSERT INTO marking (organisation_id, attempt_id, rubric_id, assessor_id, status, opened_at)
  SELECT $1::uuid, attempt, ${idOf('rubric', '0')}, ${idOf('assessor', 'a')}, 'open', ${heldAt} FROM ${attempts}`;

/** Of ten marks one fails, four pass, five are distinctions; every fifth was sampled and upheld. */
const grade = `(ARRAY['fail', 'pass', 'pass', 'distinction', 'distinction', 'pass', 'pass', 'distinction', 'distinction', 'distinction'])[1 + (n * 7 + length(method)) % 10]`;
const submittedAt = `${heldAt} + interval '5 hours'`;

/** After `heldSql` and `openedSql`: the marks of those attempts, what sampling said of them, and the overall grades, none released. */
export const gradedSql = [
  `UPDATE marking k SET status = 'moderated', version = 5 FROM ${attempts} WHERE k.organisation_id = $1::uuid AND k.attempt_id = t.attempt AND $5::int > 0`,
  `INSERT INTO mark_version (organisation_id, id, attempt_id, assessor_id, number, rubric_id, assessment_plan_id, judgements, proposed_grade, proposal, grade, submitted_by, submitted_at)
   SELECT $1::uuid, ${hashed(`'mark' || method || n`)}, attempt, ${idOf('assessor', 'a')}, 1, ${idOf('rubric', '0')}, ${idOf('plan', '0')}, '[]', ${grade},
     '{"kind":"proposed","reasons":[]}', ${grade}, ${idOf('account', '(1 + a)')}, ${submittedAt} FROM ${attempts}`,
  `INSERT INTO sampling_decision (organisation_id, mark_version_id, sampled, reasons, decided_at)
   SELECT $1::uuid, ${hashed(`'mark' || method || n`)}, n % 5 = 0, '[]', ${submittedAt} FROM ${attempts}`,
  `INSERT INTO moderation (organisation_id, mark_version_id, decision, grade, moderated_by, moderated_at)
   SELECT $1::uuid, ${hashed(`'mark' || method || n`)}, 'upheld', ${grade}, ${idOf('account', '0')}, ${submittedAt} + interval '1 day' FROM ${attempts} WHERE n % 5 = 0`,
  `INSERT INTO result (organisation_id, id, enrolment_id, number, assessment_plan_id, overall_grade, explanation, computed_at)
   SELECT $1::uuid, ${idOf('result', 'n')}, ${idOf('enrolment', 'n')}, 1, ${idOf('plan', '0')}, 'pass',
     '{"plan":"ST0825 1.1","methods":[],"row":1,"caps":[]}', ${submittedAt} + interval '1 day'
   FROM ${attempts} WHERE method = 'observation'`,
  `INSERT INTO result_component (organisation_id, result_id, mark_version_id, method, grade)
   SELECT $1::uuid, ${idOf('result', 'n')}, ${hashed(`'mark' || method || n`)}, method, ${grade} FROM ${attempts} WHERE $5::int > 0`,
];
