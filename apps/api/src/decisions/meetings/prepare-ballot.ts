import { Injectable } from '@nestjs/common';

import type { BallotId, BallotSubject } from '@systemblick/domain/decisions/meetings/ballot';
import { ballotQuestion } from '@systemblick/domain/decisions/meetings/ballot-question';
import type { BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import {
  itemOf,
  type AgendaItem,
  type AgendaItemId,
  type MeetingId,
} from '@systemblick/domain/decisions/meetings/meeting';
import { prepareBallot } from '@systemblick/domain/decisions/meetings/open-ballot';
import { permitMeeting } from '@systemblick/domain/decisions/relations';
import { besides, checkAsksAnew } from '@systemblick/domain/decisions/meetings/voted-on';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { accept, refuse } from '@systemblick/domain/kernel/result';
import { wrongState } from '@systemblick/domain/kernel/transition';
import type { MajorityRule } from '@systemblick/domain/people/rules-of-procedure';
import { Ballots } from '@systemblick/persistence/decisions/meetings/ballots';
import { Meetings } from '@systemblick/persistence/decisions/meetings/meetings';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { permitted } from '../../platform/permissions/permitted.js';
import type { OfferedBallotKind } from './ballot.types.js';
import { MeetingElectorate } from './meeting-electorate.js';
import { StandingOfMatter } from './standing-of-matter.js';

export type PrepareCommand = {
  readonly id: BallotId;
  readonly meetingId: MeetingId;
  readonly itemId: AgendaItemId;
  readonly pointNumbers: readonly number[];
  /** What an item without a paper is about; of a paper the question is computed. */
  readonly wording: string | null;
  readonly kind: OfferedBallotKind;
  readonly rule: MajorityRule | null;
};

/** Before the meeting, in it, or after it for what is recorded. */
const preparable = new Set(['planned', 'invited', 'running', 'closed']);

/** Prepares a ballot on an item: on its paper, on some of its points, or on what the chair puts to the vote. */
@Injectable()
export class PrepareBallot {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: Meetings,
    private readonly ballots: Ballots,
    private readonly papers: Papers,
    private readonly standing: StandingOfMatter,
    private readonly electorate: MeetingElectorate,
  ) {}

  async execute(actor: PersonActor, { meetingId, pointNumbers, ...command }: PrepareCommand) {
    const known = await this.meetings.find(meetingId);
    if (!known) return refuse({ code: 'NOT_FOUND', field: 'meetingId' } as const);
    const may = permitMeeting(actor, 'ballot:prepare', known);
    if (!may.ok) return may;
    const { rules } = await this.electorate.body(known);

    return this.unit.do(async (work) => {
      const meeting = await this.meetings.lock(work, meetingId);
      const item = meeting && itemOf(meeting, command.itemId);
      if (!item) return refuse({ code: 'ITEM_UNKNOWN', field: 'itemId' } as const);
      if (!preparable.has(meeting.state)) return wrongState;
      const subject = subjectOf(item, pointNumbers);
      const paper = 'paperId' in subject ? await this.papers.find(subject.paperId, work) : undefined;
      if (!pointNumbers.every((number) => paper?.text.points.some((point) => point.number === number)))
        return refuse({ code: 'NOT_FOUND', field: 'pointNumbers' } as const);

      const wording = ballotQuestion(subject, paper?.text.title ?? item.title) ?? command.wording ?? '';
      const { municipalityId, bodyId } = meeting;
      const circulation = { procedure: 'meeting', answersUntil: null } as const;
      const prepared = permitted(permitMeeting(actor, 'ballot:prepare', meeting), () =>
        prepareBallot({ ...command, wording, ...circulation, municipalityId, bodyId, meetingId, subject, rules }),
      );
      if (!prepared.ok) return prepared;
      const standing = await this.standing.within(work, meetingId, item, paper);
      const unasked = checkAsksAnew(subject, besides(standing, command.id));
      if (!unasked.ok) return unasked;
      return accept(await this.ballots.create(work, prepared.value, { action: 'ballot:prepare', actor }));
    });
  }
}

function subjectOf({ kind, subjectId }: AgendaItem, pointNumbers: readonly number[]): BallotSubject {
  if (kind !== 'beschlussvorlage') return { kind: 'motion' };

  const paperId = subjectId as BeschlussvorlageId;
  const numbers = [...new Set(pointNumbers)].toSorted((a, b) => a - b);
  return numbers.length ? { kind: 'points', paperId, numbers } : { kind: 'paper', paperId };
}
