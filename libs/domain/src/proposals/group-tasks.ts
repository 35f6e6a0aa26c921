import { Repository } from '../kernel/repository.js';
import type { GroupTask, GroupTaskId } from './group-work.js';

export abstract class GroupTasks extends Repository<GroupTask, GroupTaskId> {}
