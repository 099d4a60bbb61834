import type { QueryRunner } from 'typeorm';

/** Runs the statements one after the other inside the migration's transaction. */
export async function runStatements(runner: QueryRunner, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await runner.query(statement);
}

/** Drops the tables that these CREATE TABLE statements made, the last one first. */
export async function dropTables(runner: QueryRunner, statements: readonly string[]): Promise<void> {
  const names = statements.flatMap((statement) => /^CREATE TABLE "(\w+)"/.exec(statement)?.[1] ?? []);
  await runStatements(
    runner,
    names.reverse().map((name) => `DROP TABLE ${name} CASCADE`),
  );
}
