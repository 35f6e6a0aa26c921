/**
 * The group commit: appends updates of many rooms in one statement, which is one transaction.
 * Rooms are taken in sorted order. A room somebody else holds (another engine's commit, a seal under way) is answered
 * `busy` and not waited for, unless `waits`: else one slow seal would hold up everybody's saving.
 * Outcomes: appended, busy, sealed, missing. `last_seq` is the room's newest after the append.
 */
export const append = /* sql */ `
CREATE FUNCTION co_editing.append(rooms uuid[], updates bytea[], sender text, waits boolean)
RETURNS TABLE (room uuid, outcome text, last_seq bigint)
LANGUAGE plpgsql SET search_path = co_editing, pg_temp AS $append$
#variable_conflict use_column
DECLARE
  batch   record;
  known   boolean;
  reached bigint;
  news    text[] := '{}';
BEGIN
  FOR batch IN
    SELECT given.id, array_agg(given.bytes ORDER BY given.place) AS parts
    FROM unnest(rooms, updates) WITH ORDINALITY AS given (id, bytes, place)
    GROUP BY given.id
    ORDER BY given.id
  LOOP
    room := batch.id;
    last_seq := NULL;
    IF waits THEN
      PERFORM 1 FROM co_editing.room AS held WHERE held.id = batch.id FOR NO KEY UPDATE;
    ELSE
      PERFORM 1 FROM co_editing.room AS held WHERE held.id = batch.id FOR NO KEY UPDATE SKIP LOCKED;
    END IF;

    IF NOT FOUND THEN
      SELECT EXISTS (SELECT 1 FROM co_editing.room AS held WHERE held.id = batch.id) INTO known;
      outcome := CASE WHEN known AND NOT waits THEN 'busy' ELSE 'missing' END;
      RETURN NEXT;
      CONTINUE;
    END IF;

    UPDATE co_editing.room AS held SET seq = held.seq + cardinality(batch.parts)
    WHERE held.id = batch.id AND held.sealed_at IS NULL
    RETURNING held.seq INTO reached;
    IF NOT FOUND THEN
      outcome := 'sealed';
      RETURN NEXT;
      CONTINUE;
    END IF;

    INSERT INTO co_editing.update_log (room, seq, update)
    SELECT batch.id, reached - cardinality(batch.parts) + part.place, part.bytes
    FROM unnest(batch.parts) WITH ORDINALITY AS part (bytes, place);

    news := news || (batch.id || ':' || reached);
    outcome := 'appended';
    last_seq := reached;
    RETURN NEXT;
  END LOOP;

  FOR place IN 1 .. cardinality(news) BY 100 LOOP
    PERFORM pg_notify('co_editing', 'committed ' || sender || ' ' || array_to_string(news[place : place + 99], ','));
  END LOOP;
END
$append$;
`;
