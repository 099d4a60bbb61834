import type { MigrationInterface, QueryRunner } from 'typeorm';
import { markingRecordTables } from './marking-record-tables';
import { dropTables, runStatements } from './run-statements';
import { appendOnly, applicationRole, closeTable, narrow } from './tenant-security';

/** Timer, questions, files and raw marks of a marking, its second assessors, and the assessors' comments: staff only, added and never changed. */
export class RecordMarkings1764000019000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      `ALTER TABLE mark_version ADD COLUMN record jsonb NOT NULL DEFAULT '{}'`,
      ...markingRecordTables,
      ...[...neverChanged, 'reusable_comment'].flatMap((table) => [
        ...closeTable(table, ['SELECT', 'INSERT']),
        narrow(table, 'audience', 'assay_is_staff()'),
      ]),
      ...neverChanged.flatMap(appendOnly),
      `GRANT UPDATE (retired_by, retired_at) ON reusable_comment TO ${applicationRole}`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, markingRecordTables);
    await runStatements(runner, ['ALTER TABLE mark_version DROP COLUMN record']);
  }
}

const neverChanged = [
  'timer_event',
  'asked_question',
  'withdrawn_question',
  'marking_file',
  'withdrawn_marking_file',
  'raw_mark',
  'second_assessor',
  'handed_over_mark',
];
