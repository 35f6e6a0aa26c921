import { Repository } from '../kernel/repository.js';
import type { ReconstructionSession, ReconstructionSessionId } from './session.js';

export abstract class ReconstructionSessions extends Repository<ReconstructionSession, ReconstructionSessionId> {}
