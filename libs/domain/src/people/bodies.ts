import type { BodyId } from '../kernel/actor.js';
import { Repository } from '../kernel/repository.js';
import type { Body } from './body.js';

export abstract class Bodies extends Repository<Body, BodyId> {}
