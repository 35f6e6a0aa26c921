import { Repository } from '../kernel/repository.js';
import type { PaperComment, PaperCommentId } from './comment.js';

export abstract class PaperComments extends Repository<PaperComment, PaperCommentId> {}
