import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { permitPaper, relationsToPaper } from '@systemblick/domain/decisions/relations';
import { decisionRights } from '@systemblick/domain/decisions/rights';
import type { Statement } from '@systemblick/domain/decisions/papers/statement';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { holding, permit } from '@systemblick/domain/kernel/rights';
import { PaperFiles } from '@systemblick/persistence/decisions/papers/paper-files';
import { PaperQueries } from '@systemblick/persistence/decisions/papers/paper-queries';

import type { StepType } from '../../platform/graphql/step.type.js';
import { RequestLoaders } from '../../platform/request/request-loaders.js';
import { SurroundingsOfPapers } from './paper-surroundings.js';
import {
  type PaperCommentType,
  type PaperFileType,
  type BeschlussvorlageType,
  toBeschlussvorlageType,
} from './beschlussvorlage.types.js';
import { readsComments, stepsOfPaper, toCommentType, toCounts, toFileType } from './paper.views.js';
import type { StatementCountsType, StatementType } from './statement.types.js';
import { toStatementType } from './statement.views.js';

/** Papers and what belongs to them as others' rows name them, each kind read once a request. */
@Injectable()
export class PaperLoaders {
  constructor(
    private readonly queries: PaperQueries,
    private readonly filesOfPapers: PaperFiles,
    private readonly loaders: RequestLoaders,
    private readonly surroundings: SurroundingsOfPapers,
    private readonly clock: Clock,
  ) {}

  /** A paper for this reader; null where it is not theirs to read. */
  async paper(id: string, actor: PersonActor): Promise<BeschlussvorlageType | null> {
    const found = await this.loaders.for('paper', this.queries.papersById).load(id);
    return found ? this.view(found, actor) : null;
  }

  async view(paper: Beschlussvorlage, actor: PersonActor): Promise<BeschlussvorlageType | null> {
    const around = await this.surroundings.of(actor, paper);
    return permitPaper(actor, 'paper:read', paper, around).ok ? toBeschlussvorlageType(paper) : null;
  }

  async steps(paper: Beschlussvorlage, actor: PersonActor): Promise<StepType[]> {
    const around = await this.surroundings.of(actor, paper);
    return stepsOfPaper({ paper, around, statements: await this.statementsOf(paper) }, actor, this.clock.now());
  }

  async statements(paper: Beschlussvorlage, actor: PersonActor): Promise<StatementType[]> {
    const around = await this.surroundings.of(actor, paper);
    const now = this.clock.now();
    return (await this.statementsOf(paper))
      .map((statement) => toStatementType(statement, paper, actor, around, now))
      .filter((statement) => statement !== null);
  }

  /** One of them for this reader; null where it is not theirs to read. */
  async statement(statement: Statement, actor: PersonActor): Promise<StatementType | null> {
    const paper = await this.loaders.for('paper', this.queries.papersById).load(statement.paperId);
    if (!paper) return null;
    return toStatementType(statement, paper, actor, await this.surroundings.of(actor, paper), this.clock.now());
  }

  /** How the statements stand; null for those who read no statements. */
  async counts(paper: Beschlussvorlage, actor: PersonActor): Promise<StatementCountsType | null> {
    const held = holding(actor, relationsToPaper(actor, paper, await this.surroundings.of(actor, paper)));
    if (!permit(decisionRights['statement:read'], held).ok) return null;
    return toCounts(await this.statementsOf(paper), this.clock.now());
  }

  async comments(paper: Beschlussvorlage, actor: PersonActor): Promise<PaperCommentType[]> {
    if (!readsComments(actor, paper, await this.surroundings.of(actor, paper))) return [];
    const comments = await this.loaders.for('paperComments', this.queries.commentsOf).load(paper.id);
    return (comments ?? []).map(toCommentType);
  }

  async files({ id }: Beschlussvorlage): Promise<PaperFileType[]> {
    return ((await this.loaders.for('paperFiles', this.filesOfPapers.of).load(id)) ?? []).map(toFileType);
  }

  private async statementsOf({ id }: Beschlussvorlage): Promise<readonly Statement[]> {
    return (await this.loaders.for('statements', this.queries.statementsOf).load(id)) ?? [];
  }
}
