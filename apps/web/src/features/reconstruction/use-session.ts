import { useQuery } from '@apollo/client/react';

import { useLive } from '#shared/server/use-live.js';
import { SessionDocument } from './session.document.js';

/** A session, kept up to date: what the facilitator does is seen at once. */
export function useSession(id: string) {
  const { data, error, refetch } = useQuery(SessionDocument, { variables: { id } });
  useLive(['ReconstructionSession'], id, refetch);

  return { session: data?.reconstructionSession, failed: error !== undefined, refetch };
}
