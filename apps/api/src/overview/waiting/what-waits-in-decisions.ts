import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { Waits } from '@systemblick/domain/overview/waits';
import { waitsOfDecision, waitsOfMeasure } from '@systemblick/domain/overview/waits-of-measures';
import { waitsOfBallots, waitsOfMeeting } from '@systemblick/domain/overview/waits-of-meetings';
import { waitsOfPaper } from '@systemblick/domain/overview/waits-of-papers';
import { waitsOfGroup, waitsOfProposal } from '@systemblick/domain/overview/waits-of-proposals';
import { MeetingQueries } from '@systemblick/persistence/decisions/meetings/meeting-queries';
import { PaperQueries } from '@systemblick/persistence/decisions/papers/paper-queries';
import { MeasureQueries } from '@systemblick/persistence/follow-up/measure-queries';
import type { Candidate } from '@systemblick/persistence/overview/waiting-candidates';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';
import { ProjektgruppeQueries } from '@systemblick/persistence/proposals/projektgruppe-queries';
import { ProposalQueries } from '@systemblick/persistence/proposals/proposal-queries';

import { MeetingElectorate } from '../../decisions/meetings/meeting-electorate.js';
import { MeetingLoaders } from '../../decisions/meetings/meeting-loaders.js';
import { SurroundingsOfPapers } from '../../decisions/papers/paper-surroundings.js';
import { RequestLoaders } from '../../platform/request/request-loaders.js';
import { LedInstitutions } from '../../proposals/led-institutions.js';
import { found } from './found.js';

/** From the Projektgruppe to the measure: reads what the rules ask for, and asks them. */
@Injectable()
export class WhatWaitsInDecisions {
  constructor(
    private readonly loaders: RequestLoaders,
    private readonly people: PeopleQueries,
    private readonly led: LedInstitutions,
    private readonly groups: ProjektgruppeQueries,
    private readonly proposals: ProposalQueries,
    private readonly papers: PaperQueries,
    private readonly surroundings: SurroundingsOfPapers,
    private readonly meetings: MeetingQueries,
    private readonly inMeetings: MeetingLoaders,
    private readonly electorate: MeetingElectorate,
    private readonly measures: MeasureQueries,
  ) {}

  async for(actor: PersonActor, candidates: readonly Candidate[], now: Date): Promise<readonly Waits[]> {
    return [
      ...(await this.groupsOf(actor, candidates)),
      ...(await this.proposalsOf(actor, candidates)),
      ...(await this.papersOf(actor, candidates, now)),
      ...(await this.meetingsOf(actor, candidates, now)),
      ...(await this.measuresOf(actor, candidates, now)),
    ];
  }

  private async groupsOf(actor: PersonActor, candidates: readonly Candidate[]) {
    const groups = await found(
      candidates,
      'projektgruppe',
      this.loaders.for('projektgruppe', this.groups.projektgruppenById),
    );
    const led = await this.led.of(actor);
    const institutions = await this.institutions(groups.flatMap(({ thing }) => thing.institutionIds));
    const leaderless = institutions.filter(({ leaderId }) => leaderId === null).map(({ id }) => id);
    return groups.flatMap(({ thing }) => waitsOfGroup(actor, thing, { led, leaderless }));
  }

  private async proposalsOf(actor: PersonActor, candidates: readonly Candidate[]) {
    const loader = this.loaders.for('proposal', this.proposals.proposalsById);
    return (await found(candidates, 'proposal', loader)).flatMap(({ thing }) => waitsOfProposal(actor, thing));
  }

  private async papersOf(actor: PersonActor, candidates: readonly Candidate[], now: Date) {
    const papers = await found(candidates, 'paper', this.loaders.for('paper', this.papers.papersById));
    const statements = this.loaders.for('statements', this.papers.statementsOf);
    const measures = this.loaders.for('measuresOfPaper', this.measures.measuresOfPapers);
    const all = await Promise.all(
      papers.map(async ({ thing: paper, candidate }) => {
        if (paper.state === 'decided') {
          const resolutions = await this.inMeetings.resolutionsOfPaper(paper.id);
          return waitsOfDecision(actor, { paper, resolutions, measures: (await measures.load(paper.id)) ?? [] });
        }
        const around = await this.surroundings.of(actor, paper);
        const given = (await statements.load(paper.id)) ?? [];
        return waitsOfPaper(actor, { paper, around, statements: given, changedAt: candidate.changedAt }, now);
      }),
    );
    return all.flat();
  }

  private async meetingsOf(actor: PersonActor, candidates: readonly Candidate[], now: Date) {
    const meetings = await found(candidates, 'meeting', this.loaders.for('meeting', this.meetings.meetingsById));
    const running = meetings.filter(({ thing }) => thing.state === 'running');
    const ballots = await Promise.all(
      running.map(async ({ thing: meeting }) => {
        const { rules } = await this.electorate.body(meeting);
        const held = await this.inMeetings.ballotsOf(meeting.id);
        return waitsOfBallots(actor, { meeting, ballots: held, rules }, now);
      }),
    );
    return [...meetings.flatMap(({ thing }) => waitsOfMeeting(actor, thing, now)), ...ballots.flat()];
  }

  private async measuresOf(actor: PersonActor, candidates: readonly Candidate[], now: Date) {
    const measures = (
      await found(candidates, 'measure', this.loaders.for('measure', this.measures.measuresById))
    ).flatMap(({ thing }) => thing);
    // Whose cases and groups lie behind a measure decides who reads it, and nothing of what it waits for.
    const around = { ledInstitutionIds: await this.led.of(actor), groupBodyIds: [], contributorIds: [] };
    const institutions = await this.institutions(measures.map(({ institutionId }) => institutionId));
    const shortNames = new Map(institutions.map(({ id, shortName }) => [id, shortName]));
    return measures.flatMap((measure) =>
      waitsOfMeasure(actor, { measure, around, institution: shortNames.get(measure.institutionId) ?? '' }, now),
    );
  }

  private async institutions(ids: readonly string[]) {
    const loader = this.loaders.for('institution', this.people.institutionsById);
    const institutions = await Promise.all([...new Set(ids)].map((id) => loader.load(id)));
    return institutions.filter((institution) => institution !== undefined);
  }
}
