import { PapersOfProposalResolver } from '@systemblick/api/decisions/papers/papers-of-proposal.resolver';
import { WritePaper, type PaperWriting } from '@systemblick/api/decisions/papers/write-paper';
import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { accept } from '@systemblick/domain/kernel/result';
import type { ProposalId } from '@systemblick/domain/proposals/proposal';

import type { Story } from '../../story/story.js';

/** Fills the draft that the accepted proposal became, as its author finds it on the proposal's page. */
export async function writeUp(
  story: Story,
  author: string,
  proposalId: ProposalId,
  written: Omit<PaperWriting, 'evidence'>,
): Promise<Beschlussvorlage> {
  const [draft] = await story.reads(author, 'paper:read', PapersOfProposalResolver, (papers, actor) =>
    papers.papersOfProposal({ id: proposalId }, actor),
  );
  if (!draft) throw new Error('In the demo an accepted proposal became no paper');
  const which = { id: draft.id as BeschlussvorlageId, expectedVersion: draft.version };
  return story.act(author, 'paper:write', WritePaper, (papers, actor) =>
    papers.write(actor, which, accept({ ...written, evidence: null })),
  );
}
