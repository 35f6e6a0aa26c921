import { Repository } from '../kernel/repository.js';
import type { CaseBundle, CaseBundleId } from './case-bundle.js';

export abstract class CaseBundles extends Repository<CaseBundle, CaseBundleId> {}
