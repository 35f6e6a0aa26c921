/**
 * Updates with which a document cannot be built: out of the log, and kept with their room until it is erased. They are
 * the room's alone, as its log is; the engine moves them there, and nobody reads them but who looks into the database.
 */
export const up = /* sql */ `
CREATE TABLE co_editing.set_aside (
  room         uuid        NOT NULL,
  seq          bigint      NOT NULL,
  update       bytea       NOT NULL,
  committed_at timestamptz NOT NULL,
  set_aside_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT set_aside_pk   PRIMARY KEY (room, seq),
  CONSTRAINT set_aside_room FOREIGN KEY (room) REFERENCES co_editing.room (id) ON DELETE CASCADE
);
REVOKE ALL ON co_editing.set_aside FROM PUBLIC;
`;

export const grants = (engineRole = 'systemblick_engine'): string => /* sql */ `
GRANT INSERT ON co_editing.set_aside TO "${engineRole.replaceAll('"', '""')}";
`;

export const down = /* sql */ `
INSERT INTO co_editing.update_log (room, seq, update, committed_at)
SELECT room, seq, update, committed_at FROM co_editing.set_aside ON CONFLICT DO NOTHING;
DROP TABLE co_editing.set_aside;
`;
