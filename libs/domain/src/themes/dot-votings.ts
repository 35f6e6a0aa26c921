import { Repository } from '../kernel/repository.js';
import type { DotVoting, DotVotingId } from './dot-voting.js';

export abstract class DotVotings extends Repository<DotVoting, DotVotingId> {}
