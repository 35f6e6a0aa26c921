import { useQuery } from '@apollo/client/react';

import type { CaseTextParts } from '../case.document.js';
import { CaseRiskDocument } from './risk.document.js';

type InGeneral = Pick<CaseTextParts, 'attributes' | 'legalSpheres'>;

/** How many people a case may be about, as it stands now: asked anew for every answer, the last one shown meanwhile. */
export function useCaseRisk(id: string, { attributes, legalSpheres }: InGeneral) {
  const { ageBand, household, regionOfOrigin, residenceStatus, sizeClass } = attributes;
  // Named one by one: what was answered bears the name of its type, which nobody may send.
  const stated = { ageBand, household, regionOfOrigin, residenceStatus, sizeClass };
  const input = { id, attributes: stated, legalSpheres: [...legalSpheres] };
  const { data, previousData, error } = useQuery(CaseRiskDocument, {
    variables: { input },
    fetchPolicy: 'network-only',
  });
  return { risk: (data ?? previousData)?.caseRisk ?? undefined, failed: error !== undefined };
}

export type CaseRisk = NonNullable<ReturnType<typeof useCaseRisk>['risk']>;
