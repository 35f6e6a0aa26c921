import { Repository } from '../kernel/repository.js';
import type { Amendment, AmendmentId } from './amendment.js';

export abstract class Amendments extends Repository<Amendment, AmendmentId> {}
