import type { INestApplicationContext } from '@nestjs/common';

import type { BallotId, Choice } from '@systemblick/domain/decisions/meetings/ballot';
import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { ballotMoves } from '@systemblick/domain/decisions/meetings/ballot-moves';
import { electorateOf, type Elector } from '@systemblick/domain/decisions/meetings/electorate';
import type { AgendaItem, Meeting, MeetingId, MeetingPlan } from '@systemblick/domain/decisions/meetings/meeting';
import { meetingMoves } from '@systemblick/domain/decisions/meetings/meeting-moves';
import { prepareBallot } from '@systemblick/domain/decisions/meetings/open-ballot';
import { paperMoves } from '@systemblick/domain/decisions/papers/paper-moves';
import { planMeeting } from '@systemblick/domain/decisions/meetings/plan-meeting';
import { attendanceAt } from '@systemblick/domain/decisions/meetings/presence';
import type { Deciding } from '@systemblick/domain/decisions/meetings/quorum';
import type { Resolution } from '@systemblick/domain/decisions/meetings/resolution';
import type { ResolveCommand } from '@systemblick/domain/decisions/meetings/resolve';
import { dayOf } from '@systemblick/domain/kernel/civil-date';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { take } from '@systemblick/domain/kernel/move';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import { themeMoves } from '@systemblick/domain/themes/theme-moves';
import { Ballots } from '@systemblick/persistence/decisions/meetings/ballots';
import { Meetings } from '@systemblick/persistence/decisions/meetings/meetings';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { Resolutions } from '@systemblick/persistence/decisions/meetings/resolutions';
import { Bodies } from '@systemblick/persistence/people/bodies';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';
import { newId } from '@systemblick/persistence/platform/new-id';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';

import { actingAs, coordinator } from './demo-acts.js';
import type { DemoDates } from './demo-dates.js';
import type { DemoPeople } from './demo-people.js';
import { done, kept } from './demo-store.js';

export type Item = Omit<AgendaItem, 'voteDemanded'>;
type Voted = { readonly member: string; readonly choice: Choice; readonly by: string };

export const anItem = (over: Pick<Item, 'title' | 'kind'> & Partial<Item>): Item => ({
  id: newId<'AgendaItem'>(),
  subjectId: null,
  minutes: null,
  rapporteurId: null,
  public: false,
  ...over,
});

/** What the Lenkungsgruppe of the material does in its meetings, at the moment it did it. */
export class DemoMeetingActs {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly people: DemoPeople,
    private readonly dates: DemoDates,
  ) {}

  async invited(plan: MeetingPlan, items: readonly Item[], invitedAt: Date): Promise<Meeting> {
    const { municipalityId, body } = this.people;
    this.dates.turnTo(invitedAt);
    const planned = done(planMeeting({ ...plan, id: newId<'Meeting'>(), municipalityId, bodyId: body('g_lg') }));
    await kept(this.app, Meetings).create(planned, {
      action: 'meeting:create',
      actor: coordinator(this.people, 'p01'),
    });
    await this.move(planned.id, 'meeting:setAgenda', 'p01', (same) =>
      take(meetingMoves, 'setAgenda', same, { items, treatedIds: [] }),
    );
    return this.move(planned.id, 'meeting:invite', 'p01', (same) =>
      take(meetingMoves, 'invite', same, { now: invitedAt }),
    );
  }

  async move(
    id: MeetingId,
    action: string,
    by: string,
    verb: (meeting: Meeting) => Result<Meeting, Refusal>,
  ): Promise<Meeting> {
    const act = { action, actor: actingAs(this.people, by) };
    return done(await kept(this.app, Meetings).change(id, 'any', act, verb));
  }

  async electors(at: Date): Promise<readonly Elector[]> {
    const queries = this.app.get(PeopleQueries);
    const bodyId = this.people.body('g_lg');
    const seats = (await queries.seatsByBody([bodyId])).get(bodyId) ?? [];
    const memberships = await queries.membershipsBySeat(seats.map(({ id }) => id));
    return electorateOf(seats, [...memberships.values()].flat(), dayOf(at));
  }

  async deciding(meeting: Meeting, at: Date): Promise<Deciding> {
    const { rules } = await this.steering();
    const attendance = attendanceAt(meeting, at);
    return { electorate: await this.electors(at), excludedIds: [], attendance, rules, quorumChallenged: false };
  }

  /** Prepared, opened, voted on and closed at one moment of the meeting. */
  async vote(meeting: Meeting, { item, paper, wording, votes }: Voting, at: Date): Promise<BallotId> {
    const id = newId<'Ballot'>();
    this.dates.turnTo(at);
    const chair = { action: 'ballot:prepare', actor: actingAs(this.people, 'p16') };
    const { municipalityId, bodyId, id: meetingId } = meeting;
    const { rules } = await this.steering();
    const numbers = paper.text.points.map(({ number }) => number);
    const subject = { kind: 'points', paperId: paper.id, numbers } as const;
    const about = { id, municipalityId, bodyId, meetingId, itemId: item.id, subject, wording, rule: null } as const;
    const held = { kind: 'open', procedure: 'meeting', answersUntil: null } as const;
    await kept(this.app, Ballots).create(done(prepareBallot({ ...about, ...held, rules })), chair);

    const electorate = await this.electors(at);
    const attendance = attendanceAt(meeting, at);
    const opening = {
      meeting: 'running' as const,
      electorate,
      attendance,
      rules,
      excludedIds: [],
      quorumChallenged: false,
      now: at,
    };
    done(
      await kept(this.app, Ballots).change(id, 'any', { ...chair, action: 'ballot:open' }, (same) =>
        take(ballotMoves, 'open', same, opening),
      ),
    );
    for (const { member, choice, by } of votes) {
      const seatId = electorate.find(({ memberId }) => memberId === this.people.person(member))?.seatId;
      if (!seatId) throw new Error(`The demo's Lenkungsgruppe has no seat for ${member}`);
      const voter = { seatId, personId: this.people.person(by), excludedIds: [], attendance, now: at };
      const act = { action: 'ballot:vote', actor: actingAs(this.people, by) };
      done(
        await kept(this.app, Ballots).change(id, 'any', act, (same) =>
          take(ballotMoves, 'vote', same, { ...voter, choice, objection: null }),
        ),
      );
    }
    const closing = { meeting: 'running' as const, slips: [], now: at };
    done(
      await kept(this.app, Ballots).change(id, 'any', { ...chair, action: 'ballot:close' }, (same) =>
        take(ballotMoves, 'close', same, closing),
      ),
    );
    return id;
  }

  /** One resolution for the item, or for each point of its paper, which is decided then. */
  async resolve(
    meeting: Meeting,
    item: Item,
    paper: Beschlussvorlage | null,
    at: Date,
    verb: (command: ResolveCommand) => Result<Resolution, Refusal>,
  ): Promise<readonly Resolution[]> {
    const { municipalityId, id: meetingId } = meeting;
    this.dates.turnTo(at);
    const about = {
      municipalityId,
      meetingId,
      itemId: item.id,
      paperId: paper?.id ?? null,
      dissent: null,
      resolvedAt: at,
    };
    const points = paper?.text.points ?? [{ number: null, text: item.title }];
    const act = { action: 'resolution:record', actor: actingAs(this.people, 'p16') };
    const resolutions: Resolution[] = [];
    for (const { number, text } of points) {
      const command = { ...about, id: newId<'Resolution'>(), pointNumber: number, wording: text };
      resolutions.push(await kept(this.app, Resolutions).create(done(verb(command)), act));
    }
    if (paper) await this.decide(paper.id, resolutions, at);
    return resolutions;
  }

  async paper(id: BeschlussvorlageId): Promise<Beschlussvorlage> {
    const paper = await this.app.get(Papers).find(id);
    if (!paper) throw new Error('A paper of the demo is gone');
    return paper;
  }

  async steering() {
    const body = await this.app.get(Bodies).find(this.people.body('g_lg'));
    if (!body) throw new Error('The demo has no Lenkungsgruppe');
    return body;
  }

  private async decide(id: BeschlussvorlageId, resolutions: readonly Resolution[], at: Date): Promise<void> {
    const act = { action: 'paper:decide', actor: actingAs(this.people, 'p16') };
    const papers = kept(this.app, Papers);
    const decided = done(
      await papers.change(id, 'any', act, (same) =>
        take(paperMoves, 'decide', same, { resolutions, amendments: [], now: at }),
      ),
    );
    const themes = kept(this.app, GenerativeThemes);
    const system = {
      action: 'theme:decide',
      actor: { kind: 'system', municipalityId: decided.municipalityId },
    } as const;
    for (const themeId of decided.themeIds)
      done(
        await themes.change(themeId, 'any', system, (theme) =>
          take(themeMoves, 'decide', theme, { paper: null, now: at }),
        ),
      );
  }
}

export type Voting = {
  readonly item: Item;
  readonly paper: Beschlussvorlage;
  readonly wording: string;
  readonly votes: readonly Voted[];
};

export const minutesAfter = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);

export const personOrNull = (people: DemoPeople, key: string | undefined): PersonId | null =>
  key ? people.person(key) : null;
