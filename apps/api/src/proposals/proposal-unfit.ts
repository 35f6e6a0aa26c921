import type { Problem } from '@systemblick/co-editing/reading';
import { proposalSections, type ProposalRefusal } from '@systemblick/domain/proposals/proposal';

/** What has to be mended in a proposal's document before it can be taken over: the place, never its words. */
export function proposalUnfit(problem: Problem): ProposalRefusal {
  const key = problem.code === 'SHAPE' ? problem.path.replace(/^section:/, '') : '';
  if (key === 'title') return { code: 'PROPOSAL_TITLE_UNFIT', field: 'title' };
  const number = (proposalSections as readonly string[]).indexOf(key) + 1;
  return number > 0
    ? { code: 'PROPOSAL_SECTION_UNFIT', field: key, facts: { number } }
    : { code: 'PROPOSAL_UNREADABLE' };
}
