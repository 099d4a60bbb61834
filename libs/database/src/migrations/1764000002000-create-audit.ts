import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTables } from './audit-tables';
import { dropTables, runStatements } from './run-statements';
import { appendOnly, closeTable } from './tenant-security';

/** The audit chain: events as they happened, links in order, one head for each organisation. */
export class CreateAudit1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, [
      ...auditTables,
      ...closeTable('audit_event', ['SELECT', 'INSERT']),
      ...closeTable('audit_entry', ['SELECT', 'INSERT']),
      ...closeTable('audit_pending', ['SELECT', 'INSERT', 'DELETE']),
      ...closeTable('audit_head', ['SELECT', 'INSERT', 'UPDATE']),
      ...appendOnly('audit_event'),
      ...appendOnly('audit_entry'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, auditTables);
  }
}
