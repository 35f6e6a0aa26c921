import type { ListedCase } from './cases.document.js';

type Change = { readonly event: 'written' | 'submitted' | 'released' | 'withdrawn'; readonly at: string };

/** What happened to a case last, and when. */
export function lastChange({
  state,
  createdAt,
  writtenAt,
  submittedAt,
  withdrawnAt,
  releasedTexts,
}: Pick<ListedCase, 'state' | 'createdAt' | 'writtenAt' | 'submittedAt' | 'withdrawnAt' | 'releasedTexts'>): Change {
  switch (state) {
    case 'draft':
      return { event: 'written', at: writtenAt ?? createdAt };
    case 'inReview':
      return { event: 'submitted', at: submittedAt ?? createdAt };
    case 'released':
      return { event: 'released', at: releasedTexts.at(-1)?.releasedAt ?? createdAt };
    case 'withdrawn':
      return { event: 'withdrawn', at: withdrawnAt ?? createdAt };
  }
}
