import { Field, ID, InputType } from '@nestjs/graphql';

import type { StatementAnswer, StatementId } from '@systemblick/domain/decisions/papers/statement';
import type { InstitutionId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';

import { CivilDateScalar } from '../../platform/graphql/scalars.js';
import { ThingInput } from '../../platform/graphql/thing.input.js';
import { StatementAnswerEnum } from './statement.types.js';

@InputType()
export class AskedInput {
  @Field(() => ID, { description: 'Of the statement; chosen by the client.' }) id!: StatementId;
  @Field(() => ID) institutionId!: InstitutionId;
}

@InputType()
export class AskFurtherInput extends ThingInput {
  @Field(() => CivilDateScalar) until!: CivilDate;
  @Field(() => [AskedInput]) asked!: AskedInput[];
}

@InputType({ description: 'Asking nobody wants a reason: the paper then waits only to be cleared.' })
export class AskStatementsInput extends AskFurtherInput {
  @Field(() => String, { nullable: true, description: 'Why nobody is asked.' }) unaskedBecause?: string | null;
}

@InputType()
export class GiveStatementInput extends ThingInput {
  @Field(() => StatementAnswerEnum) answer!: StatementAnswer;
  @Field(() => String, { nullable: true, description: 'Needed for a remark and for an objection.' })
  text?: string | null;
}

@InputType()
export class SettleStatementInput extends ThingInput {
  @Field({ description: 'What is done about the objection.' }) reply!: string;
}
