import { Repository } from '../kernel/repository.js';
import type { Observation, ObservationId } from './observation.js';

export abstract class Observations extends Repository<Observation, ObservationId> {}
