/** What the application's role may do with the rows it is allowed to see. */
export type Verb = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

/** The role of the running application. It owns nothing and bypasses nothing; docker/database creates it. */
export const applicationRole = 'assay_app';

/**
 * Closes a table: nobody but the owner may touch it, row-level security is on and forced for the owner too, the
 * application gets exactly these verbs, and only for rows of the organisation that the transaction has set.
 */
export function closeTable(table: string, verbs: readonly Verb[]): string[] {
  return [
    ...closeInstanceTable(table, verbs),
    `CREATE POLICY ${table}_organisation ON ${table} USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation())`,
  ];
}

/** The same for a table without an organisation: the caller adds the policy that says which rows may be seen. */
export function closeInstanceTable(table: string, verbs: readonly Verb[]): string[] {
  return [
    `REVOKE ALL ON ${table} FROM PUBLIC`,
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `GRANT ${verbs.join(', ')} ON ${table} TO ${applicationRole}`,
  ];
}

/** Narrows a table further: the row must also satisfy this, whatever other policies allow. */
export function narrow(table: string, name: string, condition: string): string {
  return `CREATE POLICY ${table}_${name} ON ${table} AS RESTRICTIVE USING (${condition})`;
}

/** A statement about the rows of every organisation: row-level security is forced on the owner, too, and for this one it is not. */
export function seeingAll(tables: readonly string[], statement: string): string[] {
  const forced = (how: string) => tables.map((table) => `ALTER TABLE ${table} ${how} ROW LEVEL SECURITY`);
  return [...forced('NO FORCE'), statement, ...forced('FORCE')];
}

/** Rows that can be added and never changed or removed, not even by the owner while the trigger stands. */
export function appendOnly(table: string): string[] {
  return [
    `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION assay_refuse_change()`,
    `CREATE TRIGGER ${table}_never_emptied BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION assay_refuse_change()`,
    `ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_append_only`,
    `ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_never_emptied`,
  ];
}
