/**
 * Everything the engine keeps, as its own schema `co_editing`. Run as the owner, inside a migration.
 * Rooms bear random ids and no tenant: one group commit spans tenants, and who may join is checked by the host.
 */
export const up = /* sql */ `
CREATE SCHEMA co_editing;
REVOKE ALL ON SCHEMA co_editing FROM PUBLIC;

CREATE TABLE co_editing.room (
  id         uuid        NOT NULL,
  kind       text        NOT NULL,
  seq        bigint      NOT NULL DEFAULT 0,
  sealed_at  timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT room_pk   PRIMARY KEY (id),
  CONSTRAINT room_kind CHECK (kind ~ '^[a-z][a-zA-Z-]{0,31}$'),
  CONSTRAINT room_seq  CHECK (seq >= 0)
) WITH (fillfactor = 50);

CREATE TABLE co_editing.update_log (
  room         uuid        NOT NULL,
  seq          bigint      NOT NULL,
  update       bytea       NOT NULL,
  committed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT update_log_pk   PRIMARY KEY (room, seq),
  CONSTRAINT update_log_room FOREIGN KEY (room) REFERENCES co_editing.room (id) ON DELETE CASCADE,
  CONSTRAINT update_log_seq  CHECK (seq > 0),
  CONSTRAINT update_log_size CHECK (octet_length(update) BETWEEN 2 AND 33554432)
);

CREATE TABLE co_editing.snapshot (
  room    uuid        NOT NULL,
  seq     bigint      NOT NULL,
  state   bytea       NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT snapshot_pk   PRIMARY KEY (room),
  CONSTRAINT snapshot_room FOREIGN KEY (room) REFERENCES co_editing.room (id) ON DELETE CASCADE,
  CONSTRAINT snapshot_seq  CHECK (seq > 0),
  CONSTRAINT snapshot_size CHECK (octet_length(state) BETWEEN 2 AND 134217728)
);
`;

/** Takes everything back, the documents too. */
export const down = /* sql */ `DROP SCHEMA co_editing CASCADE;`;
