import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runStatements } from './run-statements';

/** When somebody last showed who they are in a session: signing in counts. */
export class ConfirmSessions1764000023000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return runStatements(runner, [`ALTER TABLE "session" ADD COLUMN "confirmed_at" timestamptz NOT NULL DEFAULT now()`]);
  }

  down(runner: QueryRunner): Promise<void> {
    return runStatements(runner, [`ALTER TABLE "session" DROP COLUMN "confirmed_at"`]);
  }
}
