import { Injectable } from '@nestjs/common';

import type { AgendaItemId, Meeting, MeetingId, PartialityDeclaration } from '@systemblick/domain/decisions/meeting';
import { declarePartiality, decidePartiality } from '@systemblick/domain/decisions/partiality';
import { permitMeeting, relationsToMeeting } from '@systemblick/domain/decisions/relations';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { NotPermitted, WrongState } from '@systemblick/domain/kernel/refusal';
import { refuse, type Result } from '@systemblick/domain/kernel/result';
import { Meetings } from '@systemblick/persistence/decisions/meetings';
import { Persons } from '@systemblick/persistence/people/persons';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { permitted } from '../platform/permissions/permitted.js';
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
    const may = mayDeclareFor(actor, declaration.personId, known);
    if (!may.ok) return may;
    if (!(await this.persons.find(declaration.personId)))
      return refuse({ code: 'NOT_FOUND', field: 'personId' } as const);
    const { rules } = await this.electorate.body(known);

    return this.unit.do((work) =>
      this.meetings.change(work, id, 'any', { action: 'meeting:declarePartiality', actor }, (meeting) =>
        permitted(mayDeclareFor(actor, declaration.personId, meeting), () =>
          declarePartiality(meeting, { ...declaration, rules }),
        ),
      ),
    );
  }

  decide(
    actor: PersonActor,
    id: MeetingId,
    command: { readonly itemId: AgendaItemId; readonly personId: PersonId; readonly excluded: boolean },
  ) {
    return this.unit.do((work) =>
      this.meetings.change(work, id, 'any', { action: 'meeting:decidePartiality', actor }, (meeting) =>
        permitted(permitMeeting(actor, 'meeting:decidePartiality', meeting), () =>
          decidePartiality(meeting, { ...command, by: actor.personId }),
        ),
      ),
    );
  }
}

/** Members speak for themselves only; the minute-taker writes down what others said. */
function mayDeclareFor(
  actor: PersonActor,
  personId: PersonId,
  meeting: Meeting,
): Result<true, NotPermitted | WrongState> {
  const mayAtAll = personId === actor.personId || relationsToMeeting(actor, meeting).has('minuteTaker');
  return mayAtAll
    ? permitMeeting(actor, 'meeting:declarePartiality', meeting)
    : refuse({ code: 'NOT_PERMITTED' } as const);
}
