import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';

import { openDecisions } from '@systemblick/persistence/decisions/open-decisions';
import { PaperComments } from '@systemblick/persistence/decisions/paper-comments';
import { PaperFiles } from '@systemblick/persistence/decisions/paper-files';
import { PaperQueries } from '@systemblick/persistence/decisions/paper-queries';
import { Papers } from '@systemblick/persistence/decisions/papers';
import { Statements } from '@systemblick/persistence/decisions/statements';
import { Files, FilesInDatabase } from '@systemblick/persistence/platform/files';
import { Tenant } from '@systemblick/persistence/platform/tenant';

import { PeopleModule } from '../people/people.module.js';
import { WhatHangsOn } from '../people/what-hangs-on.js';
import { made } from '../platform/made.js';
import { SessionMiddleware } from '../platform/sign-in/session.middleware.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { AnswerStatement } from './answer-statement.js';
import { AskStatements } from './ask-statements.js';
import { AttachPaperFile } from './attach-paper-file.js';
import { BegunBecauseOf } from './begun-because-of.js';
import { CommentPaper } from './comment-paper.js';
import { DraftBeschlussvorlageWhenProposalIsAccepted } from './draft-beschlussvorlage-when-proposal-is-accepted.js';
import { LapseStatementsWhenTheirDayIsOver } from './lapse-statements-when-their-day-is-over.js';
import { MeetingLoaders } from './meeting-loaders.js';
import { meetingPorts, meetingProviders } from './meeting-providers.js';
import { PaperFilesController } from './paper-files.controller.js';
import { PaperLoaders } from './paper-loaders.js';
import { PaperResolutionsResolver } from './paper-resolutions.resolver.js';
import { PaperMovesResolver, PaperWritingResolver } from './paper-moves.resolver.js';
import { PaperReaders } from './paper-readers.js';
import { MeetingElectorate } from './meeting-electorate.js';
import { SurroundingsOfPapers } from './paper-surroundings.js';
import { ThemesOfPaper } from './paper-themes.js';
import { PaperCommentResolver, PaperPeopleResolver, PaperResolver } from './paper.resolver.js';
import { PapersOfProposalResolver } from './papers-of-proposal.resolver.js';
import { SendPaperBack } from './send-paper-back.js';
import { SettlePaper } from './settle-paper.js';
import { StatementMovesResolver, StatementResolver } from './statement.resolver.js';
import { TablePaper } from './table-paper.js';
import { WritePaper } from './write-paper.js';

const ports = [
  {
    provide: Papers,
    useFactory: (tenant: Tenant, around: SurroundingsOfPapers) => new Papers(tenant, around.relations),
    inject: [Tenant, SurroundingsOfPapers],
  },
  {
    provide: Statements,
    useFactory: (tenant: Tenant, around: SurroundingsOfPapers) => new Statements(tenant, around.relationsToStatement),
    inject: [Tenant, SurroundingsOfPapers],
  },
  made(PaperComments, Tenant),
  made(PaperQueries, Tenant),
  made(PaperFiles, Tenant),
  { provide: Files, useFactory: (tenant: Tenant) => new FilesInDatabase(tenant), inject: [Tenant] },
];

const papers = [
  SurroundingsOfPapers,
  ThemesOfPaper,
  PaperLoaders,
  PaperReaders,
  WritePaper,
  AskStatements,
  AnswerStatement,
  TablePaper,
  SendPaperBack,
  SettlePaper,
  CommentPaper,
  AttachPaperFile,
  LapseStatementsWhenTheirDayIsOver,
  DraftBeschlussvorlageWhenProposalIsAccepted,
  PaperResolver,
  PaperPeopleResolver,
  PaperCommentResolver,
  PaperResolutionsResolver,
  PapersOfProposalResolver,
  PaperWritingResolver,
  PaperMovesResolver,
  StatementResolver,
  StatementMovesResolver,
];

@Module({
  imports: [PeopleModule, ThemesModule, ProposalsModule],
  providers: [...ports, ...papers, ...meetingProviders],
  controllers: [PaperFilesController],
  exports: [
    ...[...ports, ...meetingPorts].map(({ provide }) => provide),
    SettlePaper,
    BegunBecauseOf,
    PaperLoaders,
    SurroundingsOfPapers,
    MeetingElectorate,
    MeetingLoaders,
    WritePaper,
  ],
})
export class DecisionsModule implements NestModule {
  constructor(hanging: WhatHangsOn) {
    hanging.register(openDecisions);
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(SessionMiddleware).forRoutes(PaperFilesController);
  }
}
