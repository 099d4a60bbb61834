import type { DataSource } from 'typeorm';

/**
 * Why this connection must not serve requests, in one sentence, or null where it may: the role would see past
 * row-level security (superuser, BYPASSRLS, or owner of a table), or the schema is behind the code.
 */
export async function reasonNotToServe(source: DataSource): Promise<string | null> {
  const [role] = (await source.query(
    `SELECT current_user AS name, rolsuper OR rolbypassrls AS unbound,
      EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname = 'public' AND pg_has_role(current_user, c.relowner, 'MEMBER')) AS owns
     FROM pg_roles WHERE rolname = current_user`,
  )) as { name: string; unbound: boolean; owns: boolean }[];
  if (!role) return 'The database does not say who is connected.';
  if (role.unbound) return `The database role "${role.name}" bypasses row-level security. Let DATABASE_APP_URL name assay_app.`;
  if (role.owns) return `The database role "${role.name}" owns tables. Let DATABASE_APP_URL name assay_app, and DATABASE_URL the owner.`;
  return null;
}

/** Names of the migrations that the database has not seen yet, read with the owner's connection. */
export async function pendingMigrations(source: DataSource): Promise<string[]> {
  const [table] = (await source.query(`SELECT to_regclass('public.migration') IS NOT NULL AS there`)) as { there: boolean }[];
  const done = table?.there ? ((await source.query('SELECT name FROM migration')) as { name: string }[]) : [];
  const seen = new Set(done.map((row) => row.name));
  return source.migrations.map((migration) => migration.constructor.name).filter((name) => !seen.has(name));
}
