import { Repository } from '../kernel/repository.js';
import type { Membership, MembershipId } from './membership.js';

export abstract class Memberships extends Repository<Membership, MembershipId> {}
