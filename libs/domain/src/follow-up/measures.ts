import { Repository } from '../kernel/repository.js';
import type { Measure, MeasureId } from './measure.js';

export abstract class Measures extends Repository<Measure, MeasureId> {}
