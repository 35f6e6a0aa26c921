import type { MunicipalityId } from '../kernel/id.js';
import { Repository } from '../kernel/repository.js';
import type { Municipality } from './municipality.js';

export abstract class Municipalities extends Repository<Municipality, MunicipalityId> {}
