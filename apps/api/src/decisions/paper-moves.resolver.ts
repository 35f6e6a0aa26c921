import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { BeschlussvorlageId } from '@systemblick/domain/decisions/beschlussvorlage';
import { paperSectionsOf } from '@systemblick/domain/decisions/paper-text';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import type { SectionTwice } from '@systemblick/domain/kernel/sections';

import { answer, RefusalType, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { AskStatements } from './ask-statements.js';
import { CommentPaper } from './comment-paper.js';
import {
  CommentPaperInput,
  DraftPaperInput,
  PaperWritingInput,
  DeclinePaperInput,
  PublishPaperInput,
  ReturnPaperInput,
  WithdrawPaperInput,
  WritePaperInput,
} from './paper.inputs.js';
import { PaperCommentResult, PaperCommentType, PaperResult, PaperType } from './paper.types.js';
import { toCommentType, toPaperType } from './paper.views.js';
import { AskFurtherInput, AskStatementsInput } from './statement.inputs.js';
import { TablePaper } from './table-paper.js';
import { WritePaper, type PaperWriting } from './write-paper.js';

type Answer = Promise<OrRefusal<PaperType>>;

@Resolver()
export class PaperWritingResolver {
  constructor(
    private readonly writing: WritePaper,
    private readonly asking: AskStatements,
    private readonly commenting: CommentPaper,
  ) {}

  @Mutation(() => PaperResult)
  @Requires('paper:draft')
  async draftPaper(@Args('input') input: DraftPaperInput, @CurrentActor() actor: PersonActor): Answer {
    const { id, bodyId, authorIds, themeIds } = input;
    const written = toWriting(input);
    if (!written.ok) return RefusalType.from(written.refusal);
    const drafted = await this.writing.draft(actor, { ...written.value, id, bodyId, authorIds, themeIds });
    return answer(drafted, toPaperType);
  }

  @Mutation(() => PaperResult)
  @Requires('paper:write')
  async writePaper(@Args('input') input: WritePaperInput, @CurrentActor() actor: PersonActor): Answer {
    const written = toWriting(input);
    return written.ok
      ? answer(await this.writing.write(actor, input, written.value), toPaperType)
      : RefusalType.from(written.refusal);
  }

  @Mutation(() => PaperResult)
  @Requires('paper:askStatements')
  async askStatements(@Args('input') input: AskStatementsInput, @CurrentActor() actor: PersonActor): Answer {
    const { until, asked, unaskedBecause = null } = input;
    return answer(await this.asking.execute(actor, toWhich(input), { until, asked, unaskedBecause }), toPaperType);
  }

  @Mutation(() => PaperResult, { description: 'Asks others beside those asked already.' })
  @Requires('paper:askFurther')
  async askFurther(@Args('input') input: AskFurtherInput, @CurrentActor() actor: PersonActor): Answer {
    const { until, asked } = input;
    return answer(await this.asking.further(actor, toWhich(input), { until, asked }), toPaperType);
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
  constructor(private readonly tabling: TablePaper) {}

  @Mutation(() => PaperResult, { description: 'Never by its author alone. It gets its number, if it has none.' })
  @Requires('paper:clear')
  async clearPaper(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.tabling.clear(actor, toWhich(input)), toPaperType);
  }

  @Mutation(() => PaperResult, { description: 'From here its text is frozen; the hash stands in the log.' })
  @Requires('paper:table')
  async tablePaper(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.tabling.table(actor, toWhich(input)), toPaperType);
  }

  @Mutation(() => PaperResult, { description: 'Not cleared, or no longer: back to its authors.' })
  @Requires('paper:return')
  async returnPaper(@Args('input') input: ReturnPaperInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.tabling.sendBack(actor, toWhich(input), 'return', input.reason), toPaperType);
  }

  @Mutation(() => PaperResult, { description: 'The chair does not set it on an agenda: back to its authors.' })
  @Requires('paper:decline')
  async declinePaper(@Args('input') input: DeclinePaperInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.tabling.sendBack(actor, toWhich(input), 'decline', input.reason), toPaperType);
  }

  @Mutation(() => PaperResult, { description: 'Off the table, back to its authors.' })
  @Requires('paper:withdraw')
  async withdrawPaper(@Args('input') input: WithdrawPaperInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.tabling.sendBack(actor, toWhich(input), 'withdraw', input.reason), toPaperType);
  }

  @Mutation(() => PaperResult)
  @Requires('paper:publish')
  async publishPaper(@Args('input') input: PublishPaperInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.tabling.publish(actor, toWhich(input), input.public), toPaperType);
  }
}

const toWhich = ({ id, expectedVersion }: ThingInput) => ({ id: id as BeschlussvorlageId, expectedVersion });

function toWriting(input: PaperWritingInput): Result<PaperWriting, SectionTwice> {
  const { title, leadOffice, consultations, points, number, evidence } = input;
  const sections = paperSectionsOf(input.sections);
  if (!sections.ok) return sections;

  return accept({
    text: {
      title,
      leadOffice,
      consultations: consultations.map(({ body, role, on = null, note }) => ({ body, role, on, note })),
      points: points.map((point) => ({ number: point.number, text: point.text, effects: [...new Set(point.effects)] })),
      sections: sections.value,
    },
    number: number ?? null,
    evidence: evidence?.map(({ kind, id }) => ({ kind, id })) ?? null,
  });
}
