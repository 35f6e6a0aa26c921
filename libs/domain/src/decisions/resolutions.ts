import { Repository } from '../kernel/repository.js';
import type { Resolution, ResolutionId } from './resolution.js';

export abstract class Resolutions extends Repository<Resolution, ResolutionId> {}
