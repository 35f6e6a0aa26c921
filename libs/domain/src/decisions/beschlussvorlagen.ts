import { Repository } from '../kernel/repository.js';
import type { Beschlussvorlage, BeschlussvorlageId } from './beschlussvorlage.js';

export abstract class Beschlussvorlagen extends Repository<Beschlussvorlage, BeschlussvorlageId> {}
