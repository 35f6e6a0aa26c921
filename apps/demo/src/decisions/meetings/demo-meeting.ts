import { HoldBallot } from '@systemblick/api/decisions/meetings/hold-ballot';
import { KeepPresence } from '@systemblick/api/decisions/meetings/keep-presence';
import { PlanMeeting } from '@systemblick/api/decisions/meetings/plan-meeting';
import { PrepareBallot } from '@systemblick/api/decisions/meetings/prepare-ballot';
import type { WhichItem } from '@systemblick/api/decisions/meetings/resolve-item';
import { RunMeeting } from '@systemblick/api/decisions/meetings/run-meeting';
import { SetMeetingAgenda } from '@systemblick/api/decisions/meetings/set-meeting-agenda';
import { VoteInBallot } from '@systemblick/api/decisions/meetings/vote-in-ballot';
import { WriteResolution } from '@systemblick/api/decisions/meetings/write-resolution';
import type { BallotId, Choice } from '@systemblick/domain/decisions/meetings/ballot';
import type { AgendaItem, Meeting, MeetingPlan } from '@systemblick/domain/decisions/meetings/meeting';
import type { ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import type { Beschlussvorlage } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { DemoPeople } from '../../people/load-people.js';
import type { Story } from '../../story/story.js';
import { which } from '../../story/which.js';

export type Item = Omit<AgendaItem, 'voteDemanded'>;
type Voted = { readonly member: string; readonly choice: Choice; readonly by: string };
/** What became of a paper's points, by their number. */
export type Resolved = ReadonlyMap<number, ResolutionId>;

const chair = 'p16';
const minuteTaker = 'p01';

export const anItem = (over: Pick<Item, 'title' | 'kind'> & Partial<Item>): Item => ({
  id: newId<'AgendaItem'>(),
  subjectId: null,
  minutes: null,
  rapporteurId: null,
  public: false,
  ...over,
});

/** A meeting of the Lenkungsgruppe: its chair presides, the coordination plans it and takes the minutes. */
export class DemoMeeting {
  private constructor(
    private readonly story: Story,
    private readonly people: DemoPeople,
    private meeting: Meeting,
  ) {}

  /** Planned, with its agenda, and invited to at this moment. */
  static async invited(
    story: Story,
    people: DemoPeople,
    plan: Omit<MeetingPlan, 'chairId' | 'minuteTakerId'>,
    { items, invitedAt }: { readonly items: readonly Item[]; readonly invitedAt: Date },
  ): Promise<DemoMeeting> {
    const officers = { chairId: story.person(chair), minuteTakerId: story.person(minuteTaker) };
    const command = { ...plan, ...officers, id: newId<'Meeting'>(), bodyId: people.body('g_lg') };
    story.dates.turnTo(invitedAt);
    const planned = await story.act(minuteTaker, 'meeting:create', PlanMeeting, (meetings, actor) =>
      meetings.create(actor, command),
    );
    const prepared = await story.act(minuteTaker, 'meeting:setAgenda', SetMeetingAgenda, (agenda, actor) =>
      agenda.execute(actor, which(planned), items),
    );
    const meeting = await story.act(minuteTaker, 'meeting:invite', PlanMeeting, (meetings, actor) =>
      meetings.invite(actor, which(prepared)),
    );
    return new DemoMeeting(story, people, meeting);
  }

  /** Everybody is there from the beginning. */
  async start(present: readonly string[]): Promise<void> {
    const { startsAt } = this.meeting;
    this.story.dates.turnTo(startsAt);
    this.meeting = await this.story.act(chair, 'meeting:start', RunMeeting, (running, actor) =>
      running.start(actor, which(this.meeting), startsAt),
    );
    for (const key of [...present, minuteTaker]) {
      const event = { personId: this.story.person(key), kind: 'arrived', how: 'room', at: startsAt } as const;
      this.meeting = await this.story.act(minuteTaker, 'meeting:notePresence', KeepPresence, (presence, actor) =>
        presence.note(actor, this.meeting.id, event),
      );
    }
  }

  async standIn(member: string, deputy: string): Promise<void> {
    this.meeting = await this.story.act(minuteTaker, 'meeting:confirmDeputy', KeepPresence, (presence, actor) =>
      presence.confirm(actor, this.meeting.id, this.people.seatOf(member), this.story.person(deputy)),
    );
  }

  /** An open ballot on all points of a paper, from its preparation to its end. */
  async vote(item: Item, paper: Beschlussvorlage, votes: readonly Voted[]): Promise<BallotId> {
    const id = newId<'Ballot'>();
    const { id: meetingId } = this.meeting;
    const pointNumbers = paper.text.points.map(({ number }) => number);
    const asked = { id, meetingId, itemId: item.id, pointNumbers, wording: null, kind: 'open', rule: null } as const;
    await this.story.act(minuteTaker, 'ballot:prepare', PrepareBallot, (ballots, actor) =>
      ballots.execute(actor, asked),
    );
    await this.story.act(chair, 'ballot:open', HoldBallot, (ballots, actor) => ballots.open(actor, id, false));
    for (const { member, choice, by } of votes)
      await this.story.act(by, 'ballot:vote', VoteInBallot, (ballots, actor) =>
        ballots.cast(actor, id, { seatId: this.people.seatOf(member), choice, objection: null }),
      );
    await this.story.act(chair, 'ballot:close', HoldBallot, (ballots, actor) => ballots.close(actor, id));
    return id;
  }

  async resolveByBallot(item: Item, paper: Beschlussvorlage, ballotId: BallotId): Promise<Resolved> {
    const { resolved, about } = this.aboutPoints(item, paper);
    await this.story.act(chair, 'resolution:resolveByBallot', WriteResolution, (resolutions, actor) =>
      resolutions.byBallot(actor, about, ballotId),
    );
    return resolved;
  }

  /** Asked for objections, nobody has one. */
  async agree(item: Item, paper: Beschlussvorlage): Promise<Resolved> {
    const { resolved, about } = this.aboutPoints(item, paper);
    const asked = { objectionsAsked: true, objections: 0, quorumChallenged: false };
    await this.story.act(chair, 'resolution:stateConsensus', WriteResolution, (resolutions, actor) =>
      resolutions.stateConsensus(actor, about, asked),
    );
    return resolved;
  }

  async note({ id: itemId }: Item): Promise<void> {
    const points = [{ id: newId<'Resolution'>(), pointNumber: null }];
    const about = { meetingId: this.meeting.id, itemId, points, dissent: null };
    await this.story.act(chair, 'resolution:rule', WriteResolution, (resolutions, actor) =>
      resolutions.rule(actor, about, 'noted', false),
    );
  }

  async close(): Promise<void> {
    this.meeting = await this.story.act(chair, 'meeting:close', RunMeeting, (running, actor) =>
      running.close(actor, which(this.meeting), null),
    );
  }

  private aboutPoints({ id: itemId }: Item, { text }: Beschlussvorlage) {
    const points = text.points.map(({ number }) => ({ id: newId<'Resolution'>(), pointNumber: number }));
    const about: WhichItem = { meetingId: this.meeting.id, itemId, points, dissent: null };
    return { about, resolved: new Map(points.map(({ id, pointNumber }) => [pointNumber, id])) };
  }
}
