/**
 * What the app may do to a room, inside its own transaction: make, seal, read, unseal, erase. SECURITY DEFINER, so that
 * the app's role needs no right on the tables. Notifications leave when that transaction commits.
 */
export const functions = /* sql */ `
CREATE FUNCTION co_editing.create_room(room uuid, kind text, initial bytea DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = co_editing, pg_temp AS $create_room$
BEGIN
  INSERT INTO co_editing.room (id, kind, seq)
  VALUES (create_room.room, create_room.kind, CASE WHEN initial IS NULL THEN 0 ELSE 1 END)
  ON CONFLICT ON CONSTRAINT room_pk DO NOTHING;
  IF FOUND AND initial IS NOT NULL THEN
    INSERT INTO co_editing.update_log (room, seq, update) VALUES (create_room.room, 1, initial);
  END IF;
END
$create_room$;

CREATE FUNCTION co_editing.seal(room uuid) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = co_editing, pg_temp AS $seal$
DECLARE
  reached bigint;
BEGIN
  UPDATE co_editing.room AS held SET sealed_at = coalesce(held.sealed_at, now())
  WHERE held.id = seal.room
  RETURNING held.seq INTO reached;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such room' USING ERRCODE = 'no_data_found';
  END IF;

  PERFORM pg_notify('co_editing', 'sealed ' || seal.room);
  RETURN reached;
END
$seal$;

CREATE FUNCTION co_editing.unseal(room uuid) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = co_editing, pg_temp AS $unseal$
DECLARE
  reached bigint;
BEGIN
  UPDATE co_editing.room AS held SET sealed_at = NULL
  WHERE held.id = unseal.room
  RETURNING held.seq INTO reached;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such room' USING ERRCODE = 'no_data_found';
  END IF;

  RETURN reached;
END
$unseal$;

CREATE FUNCTION co_editing.read_updates(room uuid) RETURNS SETOF bytea
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = co_editing, pg_temp AS $read_updates$
BEGIN
  RETURN QUERY
    SELECT part.bytes
    FROM (
      SELECT kept.seq, kept.state AS bytes FROM co_editing.snapshot AS kept WHERE kept.room = read_updates.room
      UNION ALL
      SELECT logged.seq, logged.update FROM co_editing.update_log AS logged WHERE logged.room = read_updates.room
    ) AS part
    ORDER BY part.seq;
END
$read_updates$;

CREATE FUNCTION co_editing.erase(room uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = co_editing, pg_temp AS $erase$
BEGIN
  DELETE FROM co_editing.room AS held WHERE held.id = erase.room;
  IF FOUND THEN
    PERFORM pg_notify('co_editing', 'erased ' || erase.room);
  END IF;
END
$erase$;
`;
