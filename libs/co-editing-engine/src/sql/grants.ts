export type CoEditingRoles = { readonly engineRole?: string; readonly appRole?: string };

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * Who may do what in `co_editing`: the engine appends, reads and compacts, and can neither seal nor unseal; the app
 * calls five functions and touches no table; nobody else may do anything. Run as the owner, after `up`.
 */
export function grants({
  engineRole = 'systemblick_engine',
  appRole = 'systemblick_app',
}: CoEditingRoles = {}): string {
  const engine = quoted(engineRole);
  const app = quoted(appRole);

  return /* sql */ `
REVOKE ALL ON ALL TABLES IN SCHEMA co_editing FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA co_editing FROM PUBLIC;

GRANT USAGE ON SCHEMA co_editing TO ${engine}, ${app};

GRANT SELECT ON co_editing.room, co_editing.update_log, co_editing.snapshot TO ${engine};
GRANT UPDATE (seq) ON co_editing.room TO ${engine};
GRANT INSERT, DELETE ON co_editing.update_log TO ${engine};
GRANT INSERT, UPDATE ON co_editing.snapshot TO ${engine};
GRANT EXECUTE ON FUNCTION co_editing.append(uuid[], bytea[], text, boolean) TO ${engine};

GRANT EXECUTE ON FUNCTION
  co_editing.create_room(uuid, text, bytea),
  co_editing.seal(uuid),
  co_editing.unseal(uuid),
  co_editing.read_updates(uuid),
  co_editing.erase(uuid)
TO ${app};
`;
}
