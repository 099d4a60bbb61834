import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runStatements } from './run-statements';

/** What an unfinished upload has received so far, as a hash: a file that is chosen again is recognised by it. */
export class ResumeUploads1764000028000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, [`ALTER TABLE "stored_file" ADD COLUMN "parts_sha256" character varying(64)`]);
  }

  down(runner: QueryRunner): Promise<void> {
    return runStatements(runner, [`ALTER TABLE "stored_file" DROP COLUMN "parts_sha256"`]);
  }
}
