import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, runStatements } from './run-statements';
import { appendOnly, closeTable, narrow, seeingAll } from './tenant-security';

/** Second assessors who were taken off an attempt, or came to lead it: staff only, added and never changed. */
export class TakeOffAssessors1764000025500 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, [
      ...table,
      ...seeingAll(
        ['taken_off_assessor', 'second_assessor', 'marking'],
        `INSERT INTO taken_off_assessor (organisation_id, attempt_id, assessor_id, reason, taken_off_by, taken_off_at)
          SELECT x.organisation_id, x.attempt_id, x.assessor_id, 'Leads the assessment.', x.added_by, k.opened_at
          FROM second_assessor x JOIN marking k ON k.organisation_id = x.organisation_id AND k.attempt_id = x.attempt_id AND k.assessor_id = x.assessor_id`,
      ),
      ...closeTable('taken_off_assessor', ['SELECT', 'INSERT']),
      narrow('taken_off_assessor', 'audience', 'assay_is_staff()'),
      ...appendOnly('taken_off_assessor'),
    ]);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, table);
  }
}

const refers = (name: string, columns: string, to: string) =>
  `ALTER TABLE "taken_off_assessor" ADD CONSTRAINT "taken_off_assessor_${name}" FOREIGN KEY (${columns}) REFERENCES ${to} ON DELETE NO ACTION ON UPDATE NO ACTION`;

const table = [
  `CREATE TABLE "taken_off_assessor" (
    "organisation_id" uuid NOT NULL,
    "attempt_id" uuid NOT NULL,
    "assessor_id" uuid NOT NULL,
    "reason" character varying(500) NOT NULL,
    "taken_off_by" uuid NOT NULL,
    "taken_off_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "taken_off_assessor_key" PRIMARY KEY ("organisation_id", "attempt_id", "assessor_id")
  )`,
  refers('second', '"organisation_id", "attempt_id", "assessor_id"', '"second_assessor"("organisation_id","attempt_id","assessor_id")'),
  refers('taken_off_by', '"organisation_id", "taken_off_by"', '"account"("organisation_id","id")'),
  refers('organisation', '"organisation_id"', '"organisation"("id")'),
];
