import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { Statement, StatementId } from '@systemblick/domain/decisions/papers/statement';
import { Statements } from '@systemblick/persistence/decisions/papers/statements';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { refuse, type Result } from '@systemblick/domain/kernel/result';

import { PeopleLoaders } from '../../people/people-loaders.js';
import { InstitutionObjectType, PersonType } from '../../people/people.types.js';
import { RefusalType, type OrRefusal } from '../../platform/graphql/refusal.type.js';
import { ThingInput } from '../../platform/graphql/thing.input.js';
import { Requires } from '../../platform/permissions/requires.js';
import { CurrentActor } from '../../platform/request/current-actor.js';
import { AnswerStatement } from './answer-statement.js';
import { PaperLoaders } from './paper-loaders.js';
import { BeschlussvorlageType } from './beschlussvorlage.types.js';
import { GiveStatementInput, SettleStatementInput } from './statement.inputs.js';
import { StatementResult, StatementType } from './statement.types.js';

type Answer = Promise<OrRefusal<StatementType>>;

@Resolver(() => StatementType)
export class StatementResolver {
  constructor(
    private readonly statements: Statements,
    private readonly loaders: PaperLoaders,
    private readonly people: PeopleLoaders,
  ) {}

  @Query(() => StatementType, { name: 'statement', nullable: true })
  @Requires('statement:read')
  async readStatement(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: PersonActor) {
    const found = await this.statements.find(id as StatementId);
    return found ? this.loaders.statement(found, actor) : null;
  }

  @ResolveField(() => BeschlussvorlageType, {
    nullable: true,
    description: 'The paper it is about, while the reader may read it.',
  })
  paper(@Parent() { paperId }: StatementType, @CurrentActor() actor: PersonActor) {
    return this.loaders.paper(paperId, actor);
  }

  @ResolveField(() => InstitutionObjectType, { nullable: true, description: 'Who was asked.' })
  institution(@Parent() { institutionId }: StatementType) {
    return this.people.institution(institutionId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who gave it, or entered it for the institution.' })
  giver(@Parent() { givenBy }: StatementType) {
    return givenBy ? this.people.person(givenBy) : null;
  }
}

@Resolver()
export class StatementMovesResolver {
  constructor(
    private readonly answering: AnswerStatement,
    private readonly loaders: PaperLoaders,
  ) {}

  @Mutation(() => StatementResult, { description: 'By the institution asked, or by the coordination in its name.' })
  @Requires('statement:give')
  async giveStatement(@Args('input') input: GiveStatementInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(actor, await this.answering.give(actor, toWhich(input), input.answer, input.text ?? null));
  }

  @Mutation(() => StatementResult, { description: 'The objection changes the paper, which goes back to its authors.' })
  @Requires('statement:takeUp')
  async takeUpStatement(@Args('input') input: SettleStatementInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(actor, await this.answering.takeUp(actor, toWhich(input), input.reply));
  }

  @Mutation(() => StatementResult, { description: 'The objection goes along with the paper.' })
  @Requires('statement:attach')
  async attachStatement(@Args('input') input: SettleStatementInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(actor, await this.answering.attach(actor, toWhich(input), input.reply));
  }

  @Mutation(() => StatementResult, { description: 'Nobody answered in time.' })
  @Requires('statement:lapse')
  async lapseStatement(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(actor, await this.answering.lapse(actor, toWhich(input)));
  }

  private async told(actor: PersonActor, result: Result<Statement, Refusal>): Answer {
    const view = result.ok ? await this.loaders.statement(result.value, actor) : null;
    if (view) return view;
    return RefusalType.from(result.ok ? refuse({ code: 'NOT_FOUND' }).refusal : result.refusal);
  }
}

const toWhich = ({ id, expectedVersion }: ThingInput) => ({ id: id as StatementId, expectedVersion });
