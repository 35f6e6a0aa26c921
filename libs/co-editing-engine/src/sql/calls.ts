/** The app's calls, to be run on the connection of its own transaction. Parameters in the order named. */
export const calls = {
  /** room uuid, kind, initial update (bytea or null). Doing it twice does nothing. */
  createRoom: 'SELECT co_editing.create_room($1, $2, $3)',
  /** room uuid → `{ seq }`. From here on nothing more is committed, unless this transaction rolls back. */
  seal: 'SELECT co_editing.seal($1) AS seq',
  /** room uuid → `{ seq }`. */
  unseal: 'SELECT co_editing.unseal($1) AS seq',
  /** room uuid → one `{ update }` (Buffer) a row: the snapshot, then the log. A statement of its own, after `seal`. */
  readUpdates: 'SELECT read_updates AS update FROM co_editing.read_updates($1)',
  /** room uuid. The document goes, with log and snapshot. */
  erase: 'SELECT co_editing.erase($1)',
} as const;
