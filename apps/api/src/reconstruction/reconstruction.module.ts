import { Module } from '@nestjs/common';

import { permitSession } from '@systemblick/domain/reconstruction/rights';
import type { ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';
import { Tenant } from '@systemblick/persistence/platform/tenant';
import { Observations } from '@systemblick/persistence/reconstruction/observations';
import { openSessions } from '@systemblick/persistence/reconstruction/open-sessions';
import { Passages } from '@systemblick/persistence/reconstruction/passages';
import { ReconstructionSessions } from '@systemblick/persistence/reconstruction/reconstruction-sessions';
import { SessionQueries } from '@systemblick/persistence/reconstruction/session-queries';

import { BundleParticipation } from '../cases/bundle-participation.js';
import { CasesModule } from '../cases/cases.module.js';
import { PeopleModule } from '../people/people.module.js';
import { WhatHangsOn } from '../people/what-hangs-on.js';
import { SubjectReaders } from '../platform/changes/subject-readers.js';
import { made } from '../platform/made.js';
import { BoardDoor } from './board-door.js';
import { BoardReactions } from './board-reactions.js';
import { CloseSession } from './close-session.js';
import { EraseQuotesWhenCaseTextsAreErased } from './erase-quotes-when-case-texts-are-erased.js';
import { HarvestBoard } from './harvest-board.js';
import { OpenSessionText } from './open-session-text.js';
import { PlanSession } from './plan-session.js';
import { RunSession } from './run-session.js';
import { SessionLoaders } from './session-loaders.js';
import { SessionLiveResolver, SessionPlanResolver } from './session-moves.resolver.js';
import {
  ObservationResolver,
  ParticipantResolver,
  ReconstructionSessionResolver,
  SessionCaseResolver,
} from './session.resolver.js';
import { TakePart } from './take-part.js';

const ports = [
  made(ReconstructionSessions, Tenant),
  made(Passages, Tenant),
  made(Observations, Tenant),
  { provide: SessionQueries, useFactory: (tenant: Tenant) => new SessionQueries(tenant), inject: [Tenant] },
];

@Module({
  imports: [PeopleModule, CasesModule],
  providers: [
    ...ports,
    BoardReactions,
    BoardDoor,
    EraseQuotesWhenCaseTextsAreErased,
    HarvestBoard,
    PlanSession,
    RunSession,
    TakePart,
    OpenSessionText,
    CloseSession,
    SessionLoaders,
    ReconstructionSessionResolver,
    SessionCaseResolver,
    ParticipantResolver,
    ObservationResolver,
    SessionPlanResolver,
    SessionLiveResolver,
  ],
  exports: [...ports.map(({ provide }) => provide), BoardReactions, SessionLoaders],
})
export class ReconstructionModule {
  constructor(
    readers: SubjectReaders,
    sessions: ReconstructionSessions,
    participation: BundleParticipation,
    queries: SessionQueries,
    hanging: WhatHangsOn,
  ) {
    hanging.register(openSessions);
    participation.register((personId) => queries.bundlesOf(personId));
    readers.register('ReconstructionSession', async (actor, id) => {
      const session = await sessions.find(id as ReconstructionSessionId);
      return session !== undefined && permitSession(actor, 'session:read', session).ok;
    });
  }
}
