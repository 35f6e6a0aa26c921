import { Repository } from '../kernel/repository.js';
import type { Hint, HintId } from './hint.js';

export abstract class Hints extends Repository<Hint, HintId> {}
