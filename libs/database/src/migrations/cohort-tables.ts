/** The tables of cohort runs, as their entities describe them. */
export const cohortTables = [
  `CREATE TABLE "cohort_run" (
    "organisation_id" uuid NOT NULL,
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "name" character varying(120) NOT NULL,
    "kind" character varying(10) NOT NULL,
    "state" character varying(10) NOT NULL,
    "based_on" uuid,
    "wanted" jsonb NOT NULL,
    "cohort" jsonb,
    "progress" jsonb,
    "best" jsonb,
    "roster" jsonb,
    "cancel_wanted" boolean NOT NULL DEFAULT false,
    "beat_at" TIMESTAMP WITH TIME ZONE,
    "failure" character varying(300),
    "requested_by" uuid NOT NULL,
    "requested_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "started_at" TIMESTAMP WITH TIME ZONE,
    "finished_at" TIMESTAMP WITH TIME ZONE,
    CONSTRAINT "cohort_run_kind_is_known" CHECK (kind IN ('schedule', 'repair')),
    CONSTRAINT "cohort_run_state_is_known" CHECK (state IN ('queued', 'running', 'done', 'cancelled', 'failed')),
    CONSTRAINT "cohort_run_key" PRIMARY KEY ("organisation_id", "id")
  )`,
  `CREATE INDEX "cohort_run_unfinished" ON "cohort_run"  ("organisation_id", "beat_at") WHERE "state" IN ('queued', 'running')`,
  `CREATE INDEX "cohort_run_latest" ON "cohort_run"  ("organisation_id", "requested_at")`,
  `CREATE TABLE "cohort_pin" (
    "organisation_id" uuid NOT NULL,
    "run_id" uuid NOT NULL,
    "attempt_id" uuid NOT NULL,
    "assessor_id" uuid NOT NULL,
    "date" date NOT NULL,
    "start" TIME NOT NULL,
    "room_id" uuid,
    "pinned_by" uuid NOT NULL,
    "pinned_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "cohort_pin_key" PRIMARY KEY ("organisation_id", "run_id", "attempt_id")
  )`,
  `CREATE TABLE "cohort_publication" (
    "organisation_id" uuid NOT NULL,
    "run_id" uuid NOT NULL,
    "attempt_id" uuid NOT NULL,
    "outcome" character varying(10) NOT NULL,
    "booking_id" uuid,
    "rules" character varying(60) array NOT NULL DEFAULT '{}',
    "published_by" uuid NOT NULL,
    "published_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "cohort_publication_has_booking" CHECK ((outcome = 'refused') = (booking_id IS NULL)),
    CONSTRAINT "cohort_publication_outcome_is_known" CHECK (outcome IN ('offered', 'moved', 'refused')),
    CONSTRAINT "cohort_publication_key" PRIMARY KEY ("organisation_id", "run_id", "attempt_id")
  )`,
  ...references('cohort_run', { organisation: null, requested_by: 'account', based_on: 'cohort_run' }),
  ...references('cohort_pin', {
    organisation: null,
    run: 'cohort_run',
    attempt: 'attempt',
    assessor: 'assessor',
    room: 'room',
    pinned_by: 'account',
  }),
  ...references('cohort_publication', {
    organisation: null,
    run: 'cohort_run',
    attempt: 'attempt',
    booking: 'booking',
    published_by: 'account',
  }),
];

/** Foreign keys that cannot leave the organisation, named as the entities name them. */
function references(table: string, to: Readonly<Record<string, string | null>>): string[] {
  return Object.entries(to).map(([name, target]) => {
    const add = `ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" FOREIGN KEY`;
    const never = 'ON DELETE NO ACTION ON UPDATE NO ACTION';
    if (target === null) return `${add} ("organisation_id") REFERENCES "organisation"("id") ${never}`;
    const column = /_by$|_on$/.test(name) ? name : `${name}_id`;
    return `${add} ("organisation_id", "${column}") REFERENCES "${target}"("organisation_id","id") ${never}`;
  });
}
