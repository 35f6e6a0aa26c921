import { Repository } from '../kernel/repository.js';
import type { Adoption, AdoptionId } from './adoption.js';

export abstract class Adoptions extends Repository<Adoption, AdoptionId> {}
