import type { Translate } from '#shared/texts/text-key.js';
import type { Evidence } from '../proposal/proposal.document.js';

/** A reference in words: the quote where the reader may see it, else what was observed there. */
export function evidenceWords(t: Translate, evidence: Evidence | undefined): string {
  if (!evidence) return t('proposals.evidence.loading');
  const { kind, label, quote, observation, caseCount, erased, missing } = evidence;
  if (missing) return t('proposals.evidence.missing');
  const place = label ?? '';
  if (quote !== null) return t('proposals.evidence.quote', { quote, place });
  if (kind === 'passage' && erased) return t('proposals.evidence.erased', { place, observation: observation ?? '' });
  if (kind === 'passage') return t('proposals.evidence.hidden', { place, observation: observation ?? '' });
  if (kind === 'observation')
    return t('proposals.evidence.observation', { observation: observation ?? '', count: caseCount ?? 0 });
  return t(kind === 'theme' ? 'proposals.evidence.theme' : 'proposals.evidence.hint', { text: observation ?? '' });
}
