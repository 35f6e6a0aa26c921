import { Repository } from '../kernel/repository.js';
import type { Feedback, FeedbackId } from './feedback.js';

export abstract class Feedbacks extends Repository<Feedback, FeedbackId> {}
