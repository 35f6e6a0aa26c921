import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';

import { openDecisions } from '@systemblick/persistence/decisions/open-decisions';
import { PaperComments } from '@systemblick/persistence/decisions/papers/paper-comments';
import { PaperFiles } from '@systemblick/persistence/decisions/papers/paper-files';
import { PaperQueries } from '@systemblick/persistence/decisions/papers/paper-queries';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { Statements } from '@systemblick/persistence/decisions/papers/statements';
import { Files, FilesInDatabase } from '@systemblick/persistence/platform/files';
import { Tenant } from '@systemblick/persistence/platform/tenant';

import { PeopleModule } from '../people/people.module.js';
import { WhatHangsOn } from '../people/what-hangs-on.js';
import { made } from '../platform/made.js';
import { SessionMiddleware } from '../platform/sign-in/session.middleware.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { AnswerStatement } from './papers/answer-statement.js';
import { AskStatements } from './papers/ask-statements.js';
import { AttachPaperFile } from './papers/attach-paper-file.js';
import { BegunBecauseOf } from './meetings/begun-because-of.js';
import { CommentPaper } from './papers/comment-paper.js';
import { DraftBeschlussvorlageWhenProposalIsAccepted } from './papers/draft-beschlussvorlage-when-proposal-is-accepted.js';
import { LapseStatementsWhenTheirDayIsOver } from './papers/lapse-statements-when-their-day-is-over.js';
import { MeetingLoaders } from './meetings/meeting-loaders.js';
import { meetingPorts, meetingProviders } from './meetings/meeting-providers.js';
import { PaperFilesController } from './papers/paper-files.controller.js';
import { PaperLoaders } from './papers/paper-loaders.js';
import { PaperResolutionsResolver } from './papers/paper-resolutions.resolver.js';
import { PaperMovesResolver, PaperWritingResolver } from './papers/paper-moves.resolver.js';
import { PaperReaders } from './papers/paper-readers.js';
import { MeetingElectorate } from './meetings/meeting-electorate.js';
import { SurroundingsOfPapers } from './papers/paper-surroundings.js';
import { ThemesOfPaper } from './papers/paper-themes.js';
import { PaperCommentResolver, PaperPeopleResolver, PaperResolver } from './papers/paper.resolver.js';
import { PapersOfProposalResolver } from './papers/papers-of-proposal.resolver.js';
import { SendPaperBack } from './papers/send-paper-back.js';
import { SettlePaper } from './papers/settle-paper.js';
import { StatementMovesResolver, StatementResolver } from './papers/statement.resolver.js';
import { TablePaper } from './papers/table-paper.js';
import { WritePaper } from './papers/write-paper.js';

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
