import { useQuery } from '@apollo/client/react';
import { overviewRights } from '@systemblick/domain/overview/overview-rights';
import { peopleRights } from '@systemblick/domain/people/rights';

import { useMay } from '../../people/actor.js';
import { AccessNoticesDocument } from '../../people/own-access/own-access.document.js';
import { useWaitingForMe } from '../use-waiting-for-me.js';
import { FirstStepsDocument } from './first-steps.document.js';
import { FlowDocument, MovedDocument } from './start.document.js';

/**
 * What the start page shows, asked for at once and shown at once: what came later would push aside what one is reading.
 * What could not be read is left out, except the list of what waits.
 */
export function useStart() {
  const waiting = useWaitingForMe();
  const notices = useQuery(AccessNoticesDocument);
  const moved = useQuery(MovedDocument, { fetchPolicy: 'cache-and-network' });
  const may = useMay();
  const seesFlow = may(overviewRights['history:read']);
  const setsUp = may(peopleRights['person:write']);
  const flow = useQuery(FlowDocument, { fetchPolicy: 'cache-and-network', skip: !seesFlow });
  const begun = useQuery(FirstStepsDocument, { fetchPolicy: 'cache-and-network', skip: !setsUp });

  const others = [notices, moved, ...(seesFlow ? [flow] : []), ...(setsUp ? [begun] : [])];
  return {
    items: others.every(({ data, error }) => data ?? error) ? waiting.items : undefined,
    failed: waiting.failed,
    refetch: waiting.refetch,
    moved: moved.data,
    flow: flow.data?.flow ?? undefined,
    begun: begun.data,
  };
}
