import { Args, Query, Resolver, Subscription } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { WaitingKind } from '@systemblick/domain/overview/waiting';
import type { Waits } from '@systemblick/domain/overview/waits';

import { as } from '../../platform/graphql/as.js';
import { ChangeFeed } from '../../platform/changes/change-feed.js';
import type { ChangeStream } from '../../platform/changes/change-stream.js';
import { sinceWhen } from '../../platform/changes/changes.resolver.js';
import { Requires } from '../../platform/permissions/requires.js';
import { CurrentActor } from '../../platform/request/current-actor.js';
import { ReadWaiting } from './read-waiting.js';
import { WaitingType } from './waiting.types.js';

const links: Readonly<Record<WaitingKind, (id: string) => string>> = {
  caseReturned: (id) => `/faelle/${id}`,
  caseToReview: (id) => `/faelle/${id}/pruefen`,
  caseDraftExpires: (id) => `/faelle/${id}`,
  caseRecognised: (id) => `/faelle/${id}`,
  nominationToConsider: () => `/buendel`,
  knowledgeToAnswer: (id) => `/buendel/${id}`,
  bundleToMakeReady: (id) => `/buendel/${id}`,
  sessionToJoin: (id) => `/rekonstruktion/${id}`,
  sessionRulesToAccept: (id) => `/rekonstruktion/${id}`,
  themeToRoute: (id) => `/themen/${id}`,
  themeToRevisit: (id) => `/themen/${id}`,
  surveyToAnswer: (id) => `/breitenabfragen/${id}`,
  projektgruppeToMandate: (id) => `/projektgruppen/${id}`,
  workingTimeToConfirm: (id) => `/projektgruppen/${id}`,
  proposalToAnswer: (id) => `/vorschlaege/${id}`,
  proposalToAccept: (id) => `/vorschlaege/${id}`,
  proposalReturned: (id) => `/vorschlaege/${id}`,
  paperToWrite: (id) => `/lenkungsgruppe/vorlagen/${id}/schreiben`,
  statementToGive: (id) => `/stellungnahmen/${id}`,
  objectionToSettle: (id) => `/lenkungsgruppe/vorlagen/${id}`,
  paperToClear: (id) => `/lenkungsgruppe/vorlagen/${id}`,
  paperToTable: (id) => `/lenkungsgruppe/vorlagen/${id}`,
  meetingToAttend: (id) => `/lenkungsgruppe/sitzungen/${id}`,
  ballotToVote: (id) => `/lenkungsgruppe/sitzungen/${id}`,
  meetingToInvite: (id) => `/lenkungsgruppe/sitzungen/${id}`,
  itemsToResolve: (id) => `/lenkungsgruppe/sitzungen/${id}`,
  hintToTriage: (id) => `/hinweise/${id}`,
  offerToAccept: (id) => `/angebote/${id}`,
  offerToCheck: (id) => `/angebote/${id}`,
  paperNeedsMeasures: (id) => `/umsetzung/vorlage/${id}`,
  measureToAnswer: (id) => `/umsetzung/${id}`,
  measureOverdue: (id) => `/umsetzung/${id}`,
  measureOverdueAtInstitution: (id) => `/umsetzung/${id}`,
  measureToCarryOut: (id) => `/umsetzung/${id}`,
  measureDeclined: (id) => `/umsetzung/${id}`,
  measureToVerify: (id) => `/umsetzung/${id}`,
};

const mostShown = 100;

@Resolver(() => WaitingType)
export class WaitingResolver {
  constructor(
    private readonly waiting: ReadWaiting,
    private readonly feed: ChangeFeed,
  ) {}

  @Query(() => [WaitingType], { description: 'Was auf mich wartet: at most a hundred, the most urgent first.' })
  @Requires('notification:read')
  async waitingForMe(@CurrentActor() actor: PersonActor): Promise<WaitingType[]> {
    return (await this.waiting.for(actor)).slice(0, mostShown).map(toWaiting);
  }

  @Subscription(() => Boolean, { description: 'Something changed in the municipality: ask again.' })
  @Requires('notification:read')
  waitingForMeChanged(
    @CurrentActor() actor: PersonActor,
    @Args('since', { type: () => Date, nullable: true, description: sinceWhen }) since?: Date | null,
  ): ChangeStream<{ waitingForMeChanged: boolean }> {
    return this.feed.stream<{ waitingForMeChanged: boolean }>(
      ({ municipalityId, kind }) =>
        municipalityId === actor.municipalityId || kind === '*' ? { waitingForMeChanged: true } : undefined,
      { since },
    );
  }
}

const toWaiting = ({ id, kind, title, at, until }: Waits): WaitingType =>
  as(WaitingType, { id: `${kind}:${id}`, kind, title, link: links[kind](id), at, until });
