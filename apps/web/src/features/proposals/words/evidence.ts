import { createContext, useContext } from 'react';
import { printReference, type EvidenceReference } from '@systemblick/domain/proposals/evidence-reference';

import type { Evidence } from '../proposal/proposal.document.js';

/** What the references of the text on the page point at, by their textual form. */
export const EvidenceContext = createContext<ReadonlyMap<string, Evidence>>(new Map());

export const useEvidence = (reference: EvidenceReference): Evidence | undefined =>
  useContext(EvidenceContext).get(printReference(reference));

export const evidenceMap = (evidence: readonly Evidence[]): ReadonlyMap<string, Evidence> =>
  new Map(evidence.map((one) => [printReference(one), one]));
