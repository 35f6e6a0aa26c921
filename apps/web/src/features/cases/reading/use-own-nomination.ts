import { useQuery } from '@apollo/client/react';

import { NominationsDocument, type Nomination } from '../nominations.document.js';

/** One's own open nomination of a case, if there is one. */
export function useOwnNomination(caseId: string, asked = true): Nomination | undefined {
  const { data } = useQuery(NominationsDocument, { skip: !asked });
  return data?.nominations.nodes.find((one) => one.caseId === caseId && one.mine && one.state === 'open');
}
