/** The tables of `audit`, as their entities describe them. */
export const auditTables = [
  `CREATE TABLE "audit_event" (
    "organisation_id" uuid NOT NULL,
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "occurred_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    "kind" character varying(60) NOT NULL,
    "subject_id" uuid NOT NULL,
    "actor_id" uuid,
    "canonical" text NOT NULL,
    CONSTRAINT "audit_event_key" PRIMARY KEY ("organisation_id", "id")
  )`,
  `CREATE INDEX "audit_event_time" ON "audit_event"  ("organisation_id", "occurred_at")`,
  `CREATE INDEX "audit_event_subject" ON "audit_event"  ("organisation_id", "subject_id")`,
  `CREATE TABLE "audit_entry" (
    "organisation_id" uuid NOT NULL,
    "number" bigint NOT NULL,
    "event_id" uuid NOT NULL,
    "previous_hash" character varying(64) NOT NULL,
    "hash" character varying(64) NOT NULL,
    "sealed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT "audit_entry_seals_once" UNIQUE ("organisation_id", "event_id"),
    CONSTRAINT "audit_entry_number_starts_at_one" CHECK (number >= 1),
    CONSTRAINT "audit_entry_key" PRIMARY KEY ("organisation_id", "number")
  )`,
  `CREATE TABLE "audit_head" (
    "organisation_id" uuid NOT NULL,
    "number" bigint NOT NULL DEFAULT '0',
    "hash" character varying(64) NOT NULL,
    CONSTRAINT "audit_head_key" PRIMARY KEY ("organisation_id")
  )`,
  `CREATE TABLE "audit_pending" (
    "organisation_id" uuid NOT NULL,
    "event_id" uuid NOT NULL,
    "queued_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT "audit_pending_key" PRIMARY KEY ("organisation_id", "event_id")
  )`,
  `ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_event" FOREIGN KEY ("organisation_id", "event_id") REFERENCES "audit_event"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "audit_head" ADD CONSTRAINT "audit_head_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "audit_pending" ADD CONSTRAINT "audit_pending_event" FOREIGN KEY ("organisation_id", "event_id") REFERENCES "audit_event"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "audit_pending" ADD CONSTRAINT "audit_pending_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];
