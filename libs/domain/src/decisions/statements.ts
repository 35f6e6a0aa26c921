import { Repository } from '../kernel/repository.js';
import type { Statement, StatementId } from './statement.js';

export abstract class Statements extends Repository<Statement, StatementId> {}
