import { Repository } from '../kernel/repository.js';
import type { Case, CaseId } from './case.js';

export abstract class Cases extends Repository<Case, CaseId> {}
