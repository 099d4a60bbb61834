/** SQL for `{ id, name }` of the account in this column of table `t`, null where there is none. */
export const personSql = (t: string, column: string): string =>
  `(SELECT jsonb_build_object('id', a.id, 'name', a.name) FROM account a
     WHERE a.organisation_id = ${t}.organisation_id AND a.id = ${t}.${column})`;
