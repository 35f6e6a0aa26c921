import { useApolloClient } from '@apollo/client/react';
import { useState, useSyncExternalStore } from 'react';

import { moveDocument } from '#shared/move/move-document.js';
import { sendMove } from '#shared/server/send-move.js';
import { untilFetched } from '#shared/server/until-fetched.js';
import { meetingPage, type Meeting } from '../meeting.document.js';
import { PresenceNotes, withNotes } from './presence-notes.js';

const notePresence = moveDocument('notePresence', meetingPage);

/** Notes who comes and goes, however quickly: who is there, as it was noted, and what was refused. */
export function usePresenceNotes({ id, attendance }: Meeting) {
  const client = useApolloClient();
  const [notes] = useState(
    () =>
      new PresenceNotes(async ({ personId, kind }) => {
        const answer = await sendMove(client, notePresence, { input: { id, personId, kind } });
        await untilFetched(client);
        return 'refusal' in answer ? answer.refusal : undefined;
      }),
  );
  const { waiting, refused } = useSyncExternalStore(notes.watch, notes.now);
  const present = attendance.present.map((person) => person.id);

  return { here: withNotes(present, waiting), refused, note: notes.note };
}
