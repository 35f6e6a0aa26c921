import { Injectable } from '@nestjs/common';

import type { AgendaItemId, MeetingId, PartialityDeclaration } from '@systemblick/domain/decisions/meetings/meeting';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { refuse } from '@systemblick/domain/kernel/result';
import { Meetings } from '@systemblick/persistence/decisions/meetings/meetings';
import { Persons } from '@systemblick/persistence/people/persons';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { MeetingElectorate } from './meeting-electorate.js';

/** Befangenheit: declared for oneself, or minuted for somebody who said so; in doubt the body decides. */
@Injectable()
export class MeetingPartiality {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: Meetings,
    private readonly persons: Persons,
    private readonly electorate: MeetingElectorate,
  ) {}

  async declare(actor: PersonActor, id: MeetingId, declaration: Omit<PartialityDeclaration, 'excluded'>) {
    const known = await this.meetings.find(id);
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);
    const { rules } = await this.electorate.body(known);
    const command = { ...declaration, by: actor.personId, rules };
    return this.unit.do((work) =>
      this.meetings.move(work, actor, 'declarePartiality', any(id), async () =>
        (await this.persons.find(declaration.personId, work))
          ? command
          : refuse({ code: 'NOT_FOUND', field: 'personId' }),
      ),
    );
  }

  decide(
    actor: PersonActor,
    id: MeetingId,
    command: { readonly itemId: AgendaItemId; readonly personId: PersonId; readonly excluded: boolean },
  ) {
    const { personId: by } = actor;
    return this.unit.do((work) => this.meetings.move(work, actor, 'decidePartiality', any(id), { ...command, by }));
  }
}

const any = (id: MeetingId) => ({ id, expectedVersion: 'any' }) as const;
