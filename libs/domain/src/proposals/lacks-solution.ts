import { saysSomething } from '../kernel/text.js';
import type { ProposalText } from './proposal.js';
import { writtenWords } from './said-text.js';

/** A proposal without a solution is none yet: nobody is asked about it. */
export const lacksSolution = ({ solution }: Pick<ProposalText['sections'], 'solution'>): boolean =>
  !saysSomething(writtenWords(solution));
