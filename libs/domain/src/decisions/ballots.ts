import { Repository } from '../kernel/repository.js';
import type { Ballot, BallotId } from './ballot.js';

export abstract class Ballots extends Repository<Ballot, BallotId> {}
