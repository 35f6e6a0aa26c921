import type { InstitutionId } from '../kernel/actor.js';
import { Repository } from '../kernel/repository.js';
import type { Institution } from './institution.js';

export abstract class Institutions extends Repository<Institution, InstitutionId> {}
