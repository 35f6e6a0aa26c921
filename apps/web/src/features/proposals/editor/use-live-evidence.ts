import { useQuery } from '@apollo/client/react';
import { printReference, referencesIn } from '@systemblick/domain/proposals/evidence-reference';
import { proposalSections, type ProposalText } from '@systemblick/domain/proposals/proposal';
import { useMemo } from 'react';

import { EvidenceDocument, type Evidence } from '../proposal/proposal.document.js';
import { evidenceMap } from '../words/evidence.js';

/** What the references in a text that is being written point at; asked for again only when one is added or goes. */
export function useLiveEvidence(id: string, text: ProposalText | undefined): ReadonlyMap<string, Evidence> {
  const all = text ? proposalSections.flatMap((section) => referencesIn(text.sections[section])) : [];
  const key = [...new Set(all.map(printReference))].sort().join();
  const references = useMemo(() => referencesIn(key).map(({ kind, id: its }) => ({ kind, id: its })), [key]);
  const { data, previousData } = useQuery(EvidenceDocument, {
    variables: { id, references },
    skip: references.length === 0,
  });
  const evidence = (data ?? previousData)?.proposalEvidence;
  return useMemo(() => evidenceMap(evidence ?? []), [evidence]);
}
