import type { AgendaItem, Meeting, MeetingId } from '@systemblick/domain/decisions/meetings/meeting';
import { meetingMoves } from '@systemblick/domain/decisions/meetings/meeting-moves';
import { relationsToMeeting } from '@systemblick/domain/decisions/relations';

import { MovedStore } from '../../platform/moved-store.js';
import type { Tenant } from '../../platform/tenant.js';
import { meetingMapping } from './meeting.mapping.js';
import type { MeetingRow } from './meeting.rows.js';

/** Where meetings are kept and moved. */
export class Meetings extends MovedStore<Meeting, MeetingId, MeetingRow, typeof meetingMoves, readonly AgendaItem[]> {
  constructor(tenant: Tenant) {
    const relations = (_work: unknown, ...of: Parameters<typeof relationsToMeeting>) =>
      Promise.resolve(relationsToMeeting(...of));
    super(tenant, meetingMapping, 'meeting', meetingMoves, relations);
  }
}
