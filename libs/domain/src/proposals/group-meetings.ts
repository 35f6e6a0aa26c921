import { Repository } from '../kernel/repository.js';
import type { GroupMeeting, GroupMeetingId } from './group-work.js';

export abstract class GroupMeetings extends Repository<GroupMeeting, GroupMeetingId> {}
