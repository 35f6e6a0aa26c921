import { Repository } from '../kernel/repository.js';
import type { Meeting, MeetingId } from './meeting.js';

export abstract class Meetings extends Repository<Meeting, MeetingId> {}
