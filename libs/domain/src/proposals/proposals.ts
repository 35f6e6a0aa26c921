import { Repository } from '../kernel/repository.js';
import type { Proposal, ProposalId } from './proposal.js';

export abstract class Proposals extends Repository<Proposal, ProposalId> {}
