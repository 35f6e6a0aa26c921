import { Repository } from '../kernel/repository.js';
import type { Projektgruppe, ProjektgruppeId } from './projektgruppe.js';

export abstract class Projektgruppen extends Repository<Projektgruppe, ProjektgruppeId> {}
