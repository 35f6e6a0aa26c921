import { useApolloClient } from '@apollo/client/react';
import { useState, useSyncExternalStore } from 'react';

import { sendMove } from '../../../../shared/server/send-move.js';
import { MeetingDocument, type Meeting } from '../meeting.document.js';
import { NotePresenceDocument } from '../meeting-moves.document.js';
import { PresenceNotes, withNotes } from './presence-notes.js';

/** Notes who comes and goes, however quickly: who is there, as it was noted, and what was refused. */
export function usePresenceNotes({ id, attendance }: Meeting) {
  const client = useApolloClient();
  const [notes] = useState(
    () =>
      new PresenceNotes(
        async ({ personId, kind }) => {
          const answer = await sendMove(client, NotePresenceDocument, { input: { id, personId, kind } });
          return 'refusal' in answer ? answer.refusal : undefined;
        },
        () => client.refetchQueries({ include: [MeetingDocument] }).catch(() => undefined),
      ),
  );
  const { waiting, refused } = useSyncExternalStore(notes.watch, notes.now);
  const present = attendance.present.map((person) => person.id);

  return { here: withNotes(present, waiting), refused, note: notes.note };
}
