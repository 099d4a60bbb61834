import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, runStatements } from './run-statements';
import { appendOnly, closeTable, narrow } from './tenant-security';

/** Pauses and withdrawals of enrolments. Why somebody interrupts may be about their health: staff and they alone read it. */
export class PauseEnrolments1764000022000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, [
      ...table,
      ...closeTable('enrolment_step', ['SELECT', 'INSERT']),
      ...appendOnly('enrolment_step'),
      narrow('enrolment_step', 'audience', isTheirs),
    ]);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, table);
  }
}

const isTheirs = `assay_is_staff() OR EXISTS (SELECT FROM enrolment e
  WHERE e.organisation_id = enrolment_step.organisation_id AND e.id = enrolment_step.enrolment_id AND e.apprentice_id = assay_subject())`;

const table = [
  `CREATE TABLE "enrolment_step" (
    "organisation_id" uuid NOT NULL,
    "id" uuid NOT NULL DEFAULT gen_random_uuid(),
    "enrolment_id" uuid NOT NULL,
    "kind" character varying(20) NOT NULL,
    "status_before" character varying(20) NOT NULL,
    "reason" character varying(500) NOT NULL,
    "expected_on" date,
    "taken_on" date NOT NULL,
    "taken_by" uuid NOT NULL,
    "taken_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "enrolment_step_kind_is_known" CHECK (kind IN ('paused', 'resumed', 'withdrawn')),
    CONSTRAINT "enrolment_step_status_is_known" CHECK (status_before IN ('registered', 'in-training', 'gateway-submitted', 'gateway-accepted', 'in-assessment', 'complete', 'paused', 'withdrawn', 'transferred')),
    CONSTRAINT "enrolment_step_key" PRIMARY KEY ("organisation_id", "id")
  )`,
  `CREATE INDEX "enrolment_step_of_enrolment" ON "enrolment_step"  ("organisation_id", "enrolment_id", "taken_at")`,
  `ALTER TABLE "enrolment_step" ADD CONSTRAINT "enrolment_step_enrolment" FOREIGN KEY ("organisation_id", "enrolment_id") REFERENCES "enrolment"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "enrolment_step" ADD CONSTRAINT "enrolment_step_taken_by" FOREIGN KEY ("organisation_id", "taken_by") REFERENCES "account"("organisation_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "enrolment_step" ADD CONSTRAINT "enrolment_step_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];
