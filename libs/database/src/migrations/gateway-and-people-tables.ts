/** Tables for files, settings, the gateway's history, imports, availability and venues, as their entities describe them. */
export const gatewayAndPeopleTables = [
  `CREATE TABLE "stored_file" (
    "organisation_id" uuid NOT NULL,
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "purpose" character varying(40) NOT NULL,
    "status" character varying(20) NOT NULL,
    "name" character varying(150) NOT NULL,
    "size_bytes" bigint NOT NULL,
    "received_bytes" bigint NOT NULL DEFAULT '0',
    "media_type" character varying(100),
    "sha256" character varying(64),
    "uploaded_by" uuid NOT NULL,
    "subject_id" uuid,
    "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    "attached_at" TIMESTAMP WITH TIME ZONE,
    "owner_id" uuid,
    CONSTRAINT "stored_file_purpose_is_known" CHECK (purpose IN ('gateway-evidence', 'adjustment-evidence', 'assessment-evidence', 'appeal-evidence', 'submission', 'recording')),
    CONSTRAINT "stored_file_status_is_known" CHECK (status IN ('receiving', 'kept', 'lost')),
    CONSTRAINT "stored_file_size" CHECK (received_bytes BETWEEN 0 AND size_bytes AND size_bytes > 0),
    CONSTRAINT "stored_file_kept_is_whole" CHECK (status <> 'kept' OR (received_bytes = size_bytes AND sha256 IS NOT NULL AND media_type IS NOT NULL)),
    CONSTRAINT "stored_file_attached_is_kept" CHECK (attached_at IS NULL OR status IN ('kept', 'lost')),
    CONSTRAINT "stored_file_key" PRIMARY KEY ("organisation_id", "id")
  )`,
  `CREATE INDEX "stored_file_unfinished" ON "stored_file" ("organisation_id", "created_at") WHERE "attached_at" IS NULL`,
  `CREATE TABLE "setting_value" (
    "organisation_id" uuid NOT NULL,
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "key" character varying(60) NOT NULL,
    "applies_to" character varying(100) NOT NULL DEFAULT '',
    "effective_from" date NOT NULL,
    "amount" integer NOT NULL,
    "unit" character varying(20) NOT NULL,
    "reason" character varying(500) NOT NULL,
    "set_by" uuid NOT NULL,
    "set_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT "setting_value_key_is_known" CHECK (key IN ('booking.notice', 'booking.confirmation', 'booking.hold', 'offer.answer', 'booking.assessor-buffer', 'no-show.wait', 'cancellation.late', 'results.due', 'marking.due', 'appeal.window', 'appeal.acknowledged', 'appeal.decided', 'claim.wait', 'claim.wait-top-grade', 'records.kept', 'sampling.rate', 'sampling.first-marks', 'sampling.blind')),
    CONSTRAINT "setting_value_unit_is_known" CHECK (unit IN ('minutes', 'hours', 'days', 'working-days', 'years', 'percent', 'marks')),
    CONSTRAINT "setting_value_key" PRIMARY KEY ("organisation_id", "id")
  )`,
  `CREATE INDEX "setting_value_lookup" ON "setting_value" ("organisation_id", "key", "applies_to", "effective_from")`,
  `CREATE TABLE "gateway_submission" (
    "organisation_id" uuid NOT NULL,
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "enrolment_id" uuid NOT NULL,
    "item_key" character varying(60) NOT NULL,
    "number" integer NOT NULL,
    "text" character varying(4000),
    "declared" boolean NOT NULL,
    "file_ids" uuid array NOT NULL,
    "submitted_by" uuid NOT NULL,
    "submitted_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT "gateway_submission_number" UNIQUE ("organisation_id", "enrolment_id", "item_key", "number"),
    CONSTRAINT "gateway_submission_number_counts" CHECK (number > 0),
    CONSTRAINT "gateway_submission_key" PRIMARY KEY ("organisation_id", "id")
  )`,
  `CREATE TABLE "gateway_decision" (
    "organisation_id" uuid NOT NULL,
    "submission_id" uuid NOT NULL,
    "verdict" character varying(20) NOT NULL,
    "reason" character varying(500),
    "decided_by" uuid NOT NULL,
    "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT "gateway_decision_verdict_is_known" CHECK (verdict IN ('accepted', 'rejected')),
    CONSTRAINT "gateway_decision_rejection_has_reason" CHECK (verdict = 'accepted' OR reason IS NOT NULL),
    CONSTRAINT "gateway_decision_key" PRIMARY KEY ("organisation_id", "submission_id")
  )`,
  `CREATE TABLE "apprentice_import" (
    "organisation_id" uuid NOT NULL,
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "file_name" character varying(150) NOT NULL,
    "status" character varying(20) NOT NULL,
    "encoding" character varying(20) NOT NULL,
    "separator" character varying(1) NOT NULL,
    "created_by" uuid NOT NULL,
    "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT "apprentice_import_status_is_known" CHECK (status IN ('checked', 'running', 'done', 'abandoned')),
    CONSTRAINT "apprentice_import_key" PRIMARY KEY ("organisation_id", "id")
  )`,
  `CREATE TABLE "apprentice_import_row" (
    "organisation_id" uuid NOT NULL,
    "import_id" uuid NOT NULL,
    "line" integer NOT NULL,
    "cells" jsonb NOT NULL,
    "faults" jsonb NOT NULL,
    "state" character varying(20) NOT NULL,
    "group_key" character varying(60) NOT NULL,
    "apprentice_id" uuid,
    CONSTRAINT "apprentice_import_row_state_is_known" CHECK (state IN ('ready', 'faulty', 'imported', 'present')),
    CONSTRAINT "apprentice_import_row_key" PRIMARY KEY ("organisation_id", "import_id", "line")
  )`,
  `CREATE INDEX "apprentice_import_row_state" ON "apprentice_import_row" ("organisation_id", "import_id", "state")`,
  `CREATE TABLE "availability_exception" (
    "organisation_id" uuid NOT NULL,
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "assessor_id" uuid NOT NULL,
    "date" date NOT NULL,
    "starts_at" TIME NOT NULL,
    "ends_at" TIME NOT NULL,
    CONSTRAINT "availability_exception_once" UNIQUE ("organisation_id", "assessor_id", "date", "starts_at"),
    CONSTRAINT "availability_exception_times" CHECK (starts_at < ends_at),
    CONSTRAINT "availability_exception_key" PRIMARY KEY ("organisation_id", "id")
  )`,
  `CREATE TABLE "venue_opening" (
    "organisation_id" uuid NOT NULL,
    "venue_id" uuid NOT NULL,
    "weekday" integer NOT NULL,
    "opens_at" TIME NOT NULL,
    "closes_at" TIME NOT NULL,
    CONSTRAINT "venue_opening_times" CHECK (opens_at < closes_at),
    CONSTRAINT "venue_opening_weekday" CHECK (weekday BETWEEN 1 AND 7),
    CONSTRAINT "venue_opening_key" PRIMARY KEY ("organisation_id", "venue_id", "weekday")
  )`,
  `CREATE TABLE "organisation_closure" (
    "organisation_id" uuid NOT NULL,
    "date" date NOT NULL,
    "name" character varying(100) NOT NULL,
    CONSTRAINT "organisation_closure_key" PRIMARY KEY ("organisation_id", "date")
  )`,
];

const refer = (table: string, name: string, columns: readonly string[], target: string, referred: readonly string[]): string =>
  `ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" FOREIGN KEY (${columns.join(', ')}) REFERENCES "${target}"(${referred.join(', ')}) ON DELETE NO ACTION ON UPDATE NO ACTION`;

const toRow = (table: string, name: string, column: string, target: string): string =>
  refer(table, name, ['organisation_id', column], target, ['organisation_id', 'id']);

/** The foreign keys of these tables; each carries the organisation. */
export const gatewayAndPeopleKeys = [
  ...[
    'stored_file',
    'setting_value',
    'gateway_submission',
    'gateway_decision',
    'apprentice_import',
    'apprentice_import_row',
    'availability_exception',
    'venue_opening',
    'organisation_closure',
  ].map((table) => refer(table, 'organisation', ['organisation_id'], 'organisation', ['id'])),
  toRow('stored_file', 'uploaded_by', 'uploaded_by', 'account'),
  toRow('setting_value', 'set_by', 'set_by', 'account'),
  refer('gateway_submission', 'item', ['organisation_id', 'enrolment_id', 'item_key'], 'gateway_item', [
    'organisation_id',
    'enrolment_id',
    'key',
  ]),
  toRow('gateway_submission', 'submitted_by', 'submitted_by', 'account'),
  toRow('gateway_decision', 'submission', 'submission_id', 'gateway_submission'),
  toRow('gateway_decision', 'decided_by', 'decided_by', 'account'),
  toRow('apprentice_import', 'created_by', 'created_by', 'account'),
  toRow('apprentice_import_row', 'import', 'import_id', 'apprentice_import'),
  toRow('apprentice_import_row', 'apprentice', 'apprentice_id', 'apprentice'),
  toRow('availability_exception', 'assessor', 'assessor_id', 'assessor'),
  toRow('venue_opening', 'venue', 'venue_id', 'venue'),
];
