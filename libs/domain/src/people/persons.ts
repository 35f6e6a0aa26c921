import type { PersonId } from '../kernel/id.js';
import { Repository } from '../kernel/repository.js';
import type { Person } from './person.js';

export abstract class Persons extends Repository<Person, PersonId> {}
