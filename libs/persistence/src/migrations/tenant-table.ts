/**
 * What every tenant's table gets: row-level security that holds for its owner too, the tenant's policy, and the app's
 * rights. Rows are never deleted unless the table is named as one whose rows may go.
 */
export const tenantTable = (table: string, rights: 'kept' | 'deletable' = 'kept'): readonly string[] => [
  `GRANT SELECT, INSERT, UPDATE${rights === 'deletable' ? ', DELETE' : ''} ON ${table} TO systemblick_app`,
  ...rowSecurity(table),
];

/** A table the app adds to and reads, and of which it may fill in these columns only. */
export const appendOnlyColumns = (table: string, columns: readonly string[]): readonly string[] => [
  `GRANT SELECT, INSERT ON ${table} TO systemblick_app`,
  ...(columns.length ? [`GRANT UPDATE (${columns.join(', ')}) ON ${table} TO systemblick_app`] : []),
  ...rowSecurity(table),
];

const rowSecurity = (table: string): readonly string[] => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY tenant ON ${table}
     USING (municipality_id = current_municipality()) WITH CHECK (municipality_id = current_municipality())`,
];
