import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { PersonActor } from '@systemblick/domain/kernel/actor';

import { answer, RefusalType, type OrRefusal } from '../../platform/graphql/refusal.type.js';
import { ReasonInput } from '../../platform/graphql/reason.input.js';
import { ThingInput } from '../../platform/graphql/thing.input.js';
import { Requires } from '../../platform/permissions/requires.js';
import { CurrentActor } from '../../platform/request/current-actor.js';
import { AskStatements } from './ask-statements.js';
import { CommentPaper } from './comment-paper.js';
import { CommentPaperInput, DraftPaperInput, PublishPaperInput, toWriting, WritePaperInput } from './paper.inputs.js';
import {
  PaperCommentResult,
  PaperCommentType,
  BeschlussvorlageResult,
  BeschlussvorlageType,
  toBeschlussvorlageType,
} from './beschlussvorlage.types.js';
import { toCommentType } from './paper.views.js';
import { SendPaperBack } from './send-paper-back.js';
import { AskFurtherInput, AskStatementsInput } from './statement.inputs.js';
import { TablePaper } from './table-paper.js';
import { WritePaper } from './write-paper.js';

type Answer = Promise<OrRefusal<BeschlussvorlageType>>;

@Resolver()
export class PaperWritingResolver {
  constructor(
    private readonly writing: WritePaper,
    private readonly asking: AskStatements,
    private readonly commenting: CommentPaper,
  ) {}

  @Mutation(() => BeschlussvorlageResult)
  @Requires('paper:draft')
  async draftPaper(@Args('input') input: DraftPaperInput, @CurrentActor() actor: PersonActor): Answer {
    const { id, bodyId, authorIds, themeIds } = input;
    const written = toWriting(input);
    if (!written.ok) return RefusalType.from(written.refusal);
    const drafted = await this.writing.draft(actor, { ...written.value, id, bodyId, authorIds, themeIds });
    return answer(drafted, toBeschlussvorlageType);
  }

  @Mutation(() => BeschlussvorlageResult)
  @Requires('paper:write')
  async writePaper(@Args('input') input: WritePaperInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.writing.write(actor, input, toWriting(input)), toBeschlussvorlageType);
  }

  @Mutation(() => BeschlussvorlageResult)
  @Requires('paper:askStatements')
  async askStatements(@Args('input') input: AskStatementsInput, @CurrentActor() actor: PersonActor): Answer {
    const { until, asked, unaskedBecause = null } = input;
    return answer(
      await this.asking.execute(actor, toWhich(input), { until, asked, unaskedBecause }),
      toBeschlussvorlageType,
    );
  }

  @Mutation(() => BeschlussvorlageResult, { description: 'Asks others beside those asked already.' })
  @Requires('paper:askFurther')
  async askFurther(@Args('input') input: AskFurtherInput, @CurrentActor() actor: PersonActor): Answer {
    const { until, asked } = input;
    return answer(await this.asking.further(actor, toWhich(input), { until, asked }), toBeschlussvorlageType);
  }

  @Mutation(() => PaperCommentResult)
  @Requires('paper:comment')
  async commentPaper(
    @Args('input') { id, paperId, pointNumber = null, text }: CommentPaperInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<PaperCommentType>> {
    return answer(await this.commenting.execute(actor, { id, paperId, pointNumber, text }), toCommentType);
  }
}

@Resolver()
export class PaperMovesResolver {
  constructor(
    private readonly tabling: TablePaper,
    private readonly back: SendPaperBack,
  ) {}

  @Mutation(() => BeschlussvorlageResult, {
    description: 'Never by its author alone. It gets its number, if it has none.',
  })
  @Requires('paper:clear')
  async clearPaper(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.tabling.clear(actor, toWhich(input)), toBeschlussvorlageType);
  }

  @Mutation(() => BeschlussvorlageResult, { description: 'From here its text is frozen; the hash stands in the log.' })
  @Requires('paper:table')
  async tablePaper(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.tabling.table(actor, toWhich(input)), toBeschlussvorlageType);
  }

  @Mutation(() => BeschlussvorlageResult, { description: 'Not cleared, or no longer: back to its authors.' })
  @Requires('paper:return')
  async returnPaper(@Args('input') input: ReasonInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.back.return(actor, toWhich(input), input.reason), toBeschlussvorlageType);
  }

  @Mutation(() => BeschlussvorlageResult, {
    description: 'The chair does not set it on an agenda: back to its authors.',
  })
  @Requires('paper:decline')
  async declinePaper(@Args('input') input: ReasonInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.back.offTable(actor, toWhich(input), 'decline', input.reason), toBeschlussvorlageType);
  }

  @Mutation(() => BeschlussvorlageResult, { description: 'Off the table, back to its authors.' })
  @Requires('paper:withdraw')
  async withdrawPaper(@Args('input') input: ReasonInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.back.offTable(actor, toWhich(input), 'withdraw', input.reason), toBeschlussvorlageType);
  }

  @Mutation(() => BeschlussvorlageResult)
  @Requires('paper:publish')
  async publishPaper(@Args('input') input: PublishPaperInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.tabling.publish(actor, toWhich(input), input.public), toBeschlussvorlageType);
  }
}

const toWhich = ({ id, expectedVersion }: ThingInput) => ({ id: id as BeschlussvorlageId, expectedVersion });
