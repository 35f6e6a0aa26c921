import { Repository } from '../kernel/repository.js';
import type { Passage, PassageId } from './passage.js';

export abstract class Passages extends Repository<Passage, PassageId> {}
