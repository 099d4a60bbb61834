/**
 * SQL that makes an organisation of the size of a large one, set-based, as the superuser. Ids are the MD5 of a word and a
 * number, so that whoever knows the number knows the id. $1 is always the organisation.
 */
export const idOf = (word: string, number: string): string => hashed(`'${word}' || ${number}`);

/** An MD5 with the marks of a random UUID, which the API asks of every id. */
export const hashed = (text: string): string => `overlay(overlay(md5($1::text || ${text}) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid`;

export const organisationSql = `INSERT INTO organisation (id, code, name) VALUES ($1::uuid, 'org-' || left($1::text, 8), 'Rehearsal')`;

/** $2 the session's token, hashed. */
export const schedulerSql = `
  WITH made AS (
    INSERT INTO account (organisation_id, id, email, name, password_hash)
    VALUES ($1::uuid, ${idOf('account', '0')}, 'scheduler@rehearsal.example', 'Sheila Scheduler', 'none') RETURNING organisation_id, id),
  role AS (INSERT INTO account_role (organisation_id, account_id, role) SELECT organisation_id, id, 'scheduler' FROM made)
  INSERT INTO session (organisation_id, account_id, token_hash, user_agent, expires_at)
  SELECT organisation_id, id, $2, 'rehearsal', now() + interval '12 hours' FROM made`;

/** $2 the account's number, $3 the session's token, hashed. */
export const sessionSql = `INSERT INTO session (organisation_id, account_id, token_hash, user_agent, expires_at)
  VALUES ($1::uuid, ${idOf('account', '$2::int')}, $3, 'rehearsal', now() + interval '12 hours')`;

export const surroundingsSql = [
  `INSERT INTO employer (organisation_id, id, name) SELECT $1::uuid, ${idOf('employer', 'n')}, 'Employer ' || n FROM generate_series(0, 199) n`,
  `INSERT INTO training_provider (organisation_id, id, name, ukprn)
   SELECT $1::uuid, ${idOf('provider', 'n')}, 'Provider ' || n, (10000000 + n)::text FROM generate_series(0, 49) n`,
];

/** $2 the plan's document. */
export const planSql = `
  WITH version AS (
    INSERT INTO standard_version (organisation_id, occupation_reference, standard_reference, version_label, title, level, document, source_text, source_name, content_hash, imported_by)
    VALUES ($1::uuid, 'OCC0825', 'ST0825', '1.1', 'DevOps engineer', 4, '{}', 'a page', 'occ0825.txt', repeat('0', 64), ${idOf('account', '0')})
    RETURNING organisation_id, id)
  INSERT INTO assessment_plan (organisation_id, id, standard_version_id, standard_reference, version_label, status, document, published_by, published_at)
  SELECT organisation_id, ${idOf('plan', '0')}, id, 'ST0825', '1.1', 'published', $2::jsonb, ${idOf('account', '0')}, now() FROM version`;

/** $2 how many. They work Monday to Friday from nine to five, are away a week each, and may not assess two employers. */
export const assessorsSql = [
  `INSERT INTO account (organisation_id, id, email, name, password_hash)
   SELECT $1::uuid, ${idOf('account', '(1 + n)')}, 'assessor' || n || '@rehearsal.example', 'Assessor ' || n, 'none' FROM generate_series(0, $2::int - 1) n`,
  `INSERT INTO account_role (organisation_id, account_id, role) SELECT $1::uuid, ${idOf('account', '(1 + n)')}, 'assessor' FROM generate_series(0, $2::int - 1) n`,
  `INSERT INTO assessor (organisation_id, id, account_id, name, assessments_per_day, assessments_per_week)
   SELECT $1::uuid, ${idOf('assessor', 'n')}, ${idOf('account', '(1 + n)')}, 'Assessor ' || n, 5, 25 FROM generate_series(0, $2::int - 1) n`,
  `INSERT INTO assessor_competence (organisation_id, assessor_id, standard_reference, method, valid_from)
   SELECT $1::uuid, ${idOf('assessor', 'n')}, 'ST0825', method, '2020-01-01'
   FROM generate_series(0, $2::int - 1) n, unnest('{observation,professional-discussion}'::text[]) method`,
  `INSERT INTO availability_pattern (organisation_id, assessor_id, weekday, starts_at, ends_at, effective_from)
   SELECT $1::uuid, ${idOf('assessor', 'n')}, weekday, '09:00', '17:00', '2020-01-01' FROM generate_series(0, $2::int - 1) n, generate_series(1, 5) weekday`,
  `INSERT INTO absence (organisation_id, assessor_id, first_day, last_day)
   SELECT $1::uuid, ${idOf('assessor', 'n')}, current_date - 7 * (n % 20 + 1), current_date - 7 * (n % 20 + 1) + 4 FROM generate_series(0, $2::int - 1) n`,
  `INSERT INTO conflict_declaration (organisation_id, assessor_id, employer_id, reason)
   SELECT $1::uuid, ${idOf('assessor', 'n')}, ${idOf('employer', '(198 + c)')}, 'Worked there.' FROM generate_series(0, $2::int - 1) n, generate_series(0, 1) c`,
];

/** $2 the first number, $3 how many: apprentices past the gateway, everything handed in, each with two attempts. */
export const apprenticesSql = [
  `INSERT INTO apprentice (organisation_id, id, given_name, family_name, uln, email, employer_id, training_provider_id)
   SELECT $1::uuid, ${idOf('apprentice', 'n')}, 'Ada', 'Byron ' || n, (1000000000 + n)::text, 'ada' || n || '@rehearsal.example',
     ${idOf('employer', '(n % 190)')}, ${idOf('provider', '(n % 50)')}
   FROM generate_series($2::int, $2::int + $3::int - 1) n`,
  `INSERT INTO enrolment (organisation_id, id, apprentice_id, assessment_plan_id, status, gateway_accepted_at, gateway_accepted_by, window_starts_on, window_ends_on)
   SELECT $1::uuid, ${idOf('enrolment', 'n')}, ${idOf('apprentice', 'n')}, ${idOf('plan', '0')}, 'gateway-accepted', now() - interval '20 days',
     ${idOf('account', '0')}, current_date - 20, current_date + 500
   FROM generate_series($2::int, $2::int + $3::int - 1) n`,
  `INSERT INTO attempt (organisation_id, id, enrolment_id, method, number, kind, submitted_on)
   SELECT $1::uuid, ${hashed('method || n')}, ${idOf('enrolment', 'n')}, method, 1, 'first', current_date - 20
   FROM generate_series($2::int, $2::int + $3::int - 1) n, unnest('{observation,professional-discussion}'::text[]) method`,
];

/**
 * $2 first apprentice, $3 how many, $4 assessors, $5 starts in order of time, $6 first start used: the discussion of
 * apprentice n is confirmed; the assessors take turns at each start. With them the record and the answer each left.
 */
const seats = `(SELECT n, k % $4::int AS a, ($5::timestamptz[])[1 + $6::int + k / $4::int] AS starts
  FROM generate_series(0, $3::int - 1) k, LATERAL (SELECT $2::int + k AS n) x)`;

export const bookingsSql = [
  `INSERT INTO booking (organisation_id, id, attempt_id, assessor_id, status, mode, starts_at, ends_at, local_start, zone, made_by, confirmed_at)
   SELECT $1::uuid, ${idOf('booking', 'n')}, ${idOf('professional-discussion', 'n')}, ${idOf('assessor', 'a')}, 'confirmed', 'online',
     starts, starts + interval '1 hour', to_char(starts AT TIME ZONE 'Europe/London', 'YYYY-MM-DD"T"HH24:MI'), 'Europe/London', ${idOf('account', '0')}, now()
   FROM ${seats} s`,
  `INSERT INTO allocation (organisation_id, booking_id, resource_id, resource_kind, booking_status, during)
   SELECT $1::uuid, ${idOf('booking', 'n')}, r.id, r.kind, 'confirmed', tstzrange(starts, starts + r.length, '[)')
   FROM ${seats} s, LATERAL (VALUES (${idOf('apprentice', 's.n')}, 'apprentice', interval '60 minutes'),
     (${idOf('assessor', 's.a')}, 'assessor', interval '75 minutes')) r(id, kind, length)`,
  `INSERT INTO audit_event (organisation_id, occurred_at, kind, subject_id, actor_id, canonical)
   SELECT $1::uuid, now(), 'booking.confirmed', ${idOf('booking', 'n')}, ${idOf('account', '0')}, repeat('x', 300)
   FROM generate_series($2::int, $2::int + $3::int - 1) n WHERE $4::int > 0 AND $5::timestamptz[] IS NOT NULL AND $6::int >= 0`,
  `INSERT INTO idempotent_answer (organisation_id, account_id, key, fingerprint, status, body)
   SELECT $1::uuid, ${idOf('account', '0')}, 'generated-' || n, repeat('0', 64), 201, jsonb_build_object('id', n, 'text', repeat('x', 500))
   FROM generate_series($2::int, $2::int + $3::int - 1) n WHERE $4::int > 0 AND $5::timestamptz[] IS NOT NULL AND $6::int >= 0`,
];
