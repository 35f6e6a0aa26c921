import { Injectable } from '@nestjs/common';

import type { AgendaItem, Meeting } from '@systemblick/domain/decisions/meetings/meeting';
import { permitMeeting } from '@systemblick/domain/decisions/relations';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { refuse } from '@systemblick/domain/kernel/result';
import { MeetingQueries } from '@systemblick/persistence/decisions/meetings/meeting-queries';
import { Meetings } from '@systemblick/persistence/decisions/meetings/meetings';
import { IdTaken } from '@systemblick/persistence/platform/id-taken';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { StillThere } from '../../people/still-there.js';
import { AgendaSubjects } from './agenda-subjects.js';
import type { WhichMeeting } from './plan-meeting.js';

type NewItem = Omit<AgendaItem, 'voteDemanded'>;

/** Sets a meeting's agenda. What one puts on it must be there, and be one's own to see. */
@Injectable()
export class SetMeetingAgenda {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: Meetings,
    private readonly queries: MeetingQueries,
    private readonly subjects: AgendaSubjects,
    private readonly there: StillThere,
  ) {}

  async execute(actor: PersonActor, { id, expectedVersion }: WhichMeeting, items: readonly NewItem[]) {
    const known = await this.meetings.find(id);
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);
    const may = permitMeeting(actor, 'meeting:setAgenda', known);
    if (may.ok && !(await this.areSeen(items, known, actor)))
      return refuse({ code: 'NOT_FOUND', field: 'subjectId' } as const);

    const ids = items.map(({ rapporteurId }) => rapporteurId);
    return this.unit.do(async (work) => {
      const locked = await this.meetings.lock(work, id);
      const added = items.map((item) => item.id).filter((itemId) => !locked?.agenda.some((item) => item.id === itemId));
      if (may.ok && (await this.queries.standElsewhere(work, id, added))) throw new IdTaken('AgendaItem');
      const treatedIds = await this.queries.treatedItems(work, id);
      return this.meetings.move(work, actor, 'setAgenda', { id, expectedVersion }, async ({ agenda }) => {
        const before = agenda.map(({ rapporteurId }) => rapporteurId);
        const there = await this.there.persons(work, { field: 'rapporteurId', ids, before });
        return there.ok ? { items, treatedIds } : there;
      });
    });
  }

  private async areSeen(items: readonly NewItem[], meeting: Meeting, actor: PersonActor): Promise<boolean> {
    const added = items.filter(({ subjectId }) => !meeting.agenda.some((item) => item.subjectId === subjectId));
    const subjects = await Promise.all(added.map((item) => this.subjects.of(item, meeting, actor)));
    return added.every(({ subjectId }, place) => subjectId === null || subjects[place]);
  }
}
