import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { Meeting, MeetingId } from '@systemblick/domain/decisions/meetings/meeting';
import type { PersonActor } from '@systemblick/domain/kernel/actor';

import { answer, type OrRefusal } from '../../platform/graphql/refusal.type.js';
import { ThingInput } from '../../platform/graphql/thing.input.js';
import { Requires } from '../../platform/permissions/requires.js';
import { CurrentActor } from '../../platform/request/current-actor.js';
import { KeepPresence } from './keep-presence.js';
import { MeetingPartiality } from './meeting-partiality.js';
import {
  CallOffMeetingInput,
  ConfirmDeputyInput,
  DecidePartialityInput,
  DeclarePartialityInput,
  MeetingItemInput,
  MeetingMomentInput,
  NotePresenceInput,
  PlanMeetingInput,
  SetAgendaInput,
} from './meeting.inputs.js';
import { MeetingResult, MeetingType } from './meeting.types.js';
import { toMeetingType } from './meeting.views.js';
import { PlanMeeting } from './plan-meeting.js';
import { RunMeeting } from './run-meeting.js';
import { SetMeetingAgenda } from './set-meeting-agenda.js';

type Answer = Promise<OrRefusal<MeetingType>>;
const seenBy = (actor: PersonActor) => (meeting: Meeting) => toMeetingType(meeting, actor);
const toWhich = ({ id, expectedVersion }: ThingInput) => ({ id: id as MeetingId, expectedVersion });

@Resolver()
export class MeetingPlanResolver {
  constructor(
    private readonly plan: PlanMeeting,
    private readonly agenda: SetMeetingAgenda,
  ) {}

  @Mutation(() => MeetingResult)
  @Requires('meeting:create')
  async planMeeting(@Args('input') input: PlanMeetingInput, @CurrentActor() actor: PersonActor): Answer {
    const { id, bodyId, expectedVersion = null } = input;
    const { title, startsAt, endsAt, chairId = null, minuteTakerId = null } = input;
    const place = input.place?.trim() || null;
    const plan = { number: input.number?.trim() || null, title, startsAt, endsAt, place, chairId, minuteTakerId };
    const planned =
      expectedVersion === null
        ? await this.plan.create(actor, { ...plan, id, bodyId })
        : await this.plan.change(actor, { id, expectedVersion }, plan);
    return answer(planned, seenBy(actor));
  }

  @Mutation(() => MeetingResult)
  @Requires('meeting:setAgenda')
  async setAgenda(@Args('input') input: SetAgendaInput, @CurrentActor() actor: PersonActor): Answer {
    const items = input.items.map(({ subjectId = null, minutes = null, rapporteurId = null, ...item }) => ({
      ...item,
      subjectId,
      minutes,
      rapporteurId,
    }));
    return answer(await this.agenda.execute(actor, toWhich(input), items), seenBy(actor));
  }

  @Mutation(() => MeetingResult)
  @Requires('meeting:invite')
  async inviteToMeeting(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.plan.invite(actor, toWhich(input)), seenBy(actor));
  }

  @Mutation(() => MeetingResult)
  @Requires('meeting:cancel')
  async cancelMeeting(@Args('input') input: CallOffMeetingInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.plan.cancel(actor, toWhich(input), input.reason), seenBy(actor));
  }

  @Mutation(() => MeetingResult, { description: 'The new day is a meeting of its own.' })
  @Requires('meeting:postpone')
  async postponeMeeting(@Args('input') input: CallOffMeetingInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.plan.postpone(actor, toWhich(input), input.reason), seenBy(actor));
  }
}

@Resolver()
export class MeetingRunResolver {
  constructor(private readonly run: RunMeeting) {}

  @Mutation(() => MeetingResult)
  @Requires('meeting:start')
  async startMeeting(@Args('input') input: MeetingMomentInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.run.start(actor, toWhich(input), input.at ?? null), seenBy(actor));
  }

  @Mutation(() => MeetingResult)
  @Requires('meeting:callItem')
  async callItem(@Args('input') { id, itemId }: MeetingItemInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.run.callItem(actor, id, itemId), seenBy(actor));
  }

  @Mutation(() => MeetingResult, { description: 'A member asks for a vote: consensus is no longer stated there.' })
  @Requires('meeting:demandVote')
  async demandVote(@Args('input') { id, itemId }: MeetingItemInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.run.demandVote(actor, id, itemId), seenBy(actor));
  }

  @Mutation(() => MeetingResult)
  @Requires('meeting:close')
  async closeMeeting(@Args('input') input: MeetingMomentInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.run.close(actor, toWhich(input), input.at ?? null), seenBy(actor));
  }
}

@Resolver()
export class MeetingPresenceResolver {
  constructor(
    private readonly presence: KeepPresence,
    private readonly partiality: MeetingPartiality,
  ) {}

  @Mutation(() => MeetingResult)
  @Requires('meeting:notePresence')
  async notePresence(
    @Args('input') { id, at = null, ...note }: NotePresenceInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    return answer(await this.presence.note(actor, id, { ...note, at }), seenBy(actor));
  }

  @Mutation(() => MeetingResult, { description: 'Who sits in for an absent member, or that nobody does any more.' })
  @Requires('meeting:confirmDeputy')
  async confirmDeputy(
    @Args('input') { id, seatId, personId }: ConfirmDeputyInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    const changed = personId
      ? await this.presence.confirm(actor, id, seatId, personId)
      : await this.presence.revoke(actor, id, seatId);
    return answer(changed, seenBy(actor));
  }

  @Mutation(() => MeetingResult, { description: 'Befangenheit on one item, by the setting of the body.' })
  @Requires('meeting:declarePartiality')
  async declarePartiality(
    @Args('input') { id, personId, ...declaration }: DeclarePartialityInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    const declared = { ...declaration, personId: personId ?? actor.personId };
    return answer(await this.partiality.declare(actor, id, declared), seenBy(actor));
  }

  @Mutation(() => MeetingResult, { description: 'In doubt the body decides whether the advantage is a direct one.' })
  @Requires('meeting:decidePartiality')
  async decidePartiality(
    @Args('input') { id, ...command }: DecidePartialityInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    return answer(await this.partiality.decide(actor, id, command), seenBy(actor));
  }
}
