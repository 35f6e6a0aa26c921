import { Repository } from '../kernel/repository.js';
import type { Nomination, NominationId } from './nomination.js';

export abstract class Nominations extends Repository<Nomination, NominationId> {}
