import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';

import type {
  BeschlussvorlageId,
  EvidenceKind,
  PaperState,
} from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { PaperCommentId } from '@systemblick/domain/decisions/papers/comment';
import { paperSectionsOf, type PaperSection, type PointEffect } from '@systemblick/domain/decisions/papers/paper-text';
import type { ConsultationRole } from '@systemblick/domain/decisions/papers/paper-consultation';
import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import type { SectionTwice } from '@systemblick/domain/kernel/sections';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import { PageArgs } from '../../platform/graphql/connection.js';
import { CivilDateScalar } from '../../platform/graphql/scalars.js';
import { ThingInput } from '../../platform/graphql/thing.input.js';
import type { PaperWriting } from './write-paper.js';
import {
  ConsultationRoleEnum,
  EvidenceKindEnum,
  PaperSectionEnum,
  PaperStateEnum,
  PointEffectEnum,
} from './beschlussvorlage.types.js';

@ArgsType()
export class PapersArgs extends PageArgs {
  @Field(() => [PaperStateEnum], { nullable: true }) states?: PaperState[] | null;
  @Field(() => ID, { nullable: true }) themeId?: GenerativeThemeId | null;
  @Field({ defaultValue: false, description: 'Only those the reader is an author of.' }) mineOnly!: boolean;
  @Field(() => String, { nullable: true, description: 'Words, parts of the subject, or a number.' })
  search?: string | null;
}

@InputType()
export class DecisionPointInput {
  @Field(() => Int) number!: number;
  @Field() text!: string;
  @Field(() => [PointEffectEnum], { defaultValue: [] }) effects!: PointEffect[];
}

@InputType()
export class WrittenSectionInput {
  @Field(() => PaperSectionEnum) section!: PaperSection;
  @Field() text!: string;
}

@InputType()
export class PaperConsultationInput {
  @Field() body!: string;
  @Field(() => ConsultationRoleEnum) role!: ConsultationRole;
  @Field(() => CivilDateScalar, { nullable: true }) on?: CivilDate | null;
  @Field({ defaultValue: '' }) note!: string;
}

@InputType()
export class PaperEvidenceInput {
  @Field(() => EvidenceKindEnum) kind!: EvidenceKind;
  @Field(() => ID) id!: string;
}

@InputType()
export class PaperWritingInput {
  @Field({ description: 'The subject.' }) title!: string;
  @Field({ defaultValue: '', description: 'The office that answers for it.' }) leadOffice!: string;
  @Field(() => [PaperConsultationInput], { defaultValue: [], description: 'The Beratungsfolge, in its order.' })
  consultations!: PaperConsultationInput[];
  @Field(() => [DecisionPointInput], { defaultValue: [] }) points!: DecisionPointInput[];
  @Field(() => [WrittenSectionInput], { defaultValue: [], description: 'A section left out is empty.' })
  sections!: WrittenSectionInput[];
  @Field(() => String, { nullable: true, description: 'Without one it gets the next at its clearing.' })
  number?: string | null;
  @Field(() => [PaperEvidenceInput], { nullable: true, description: 'Left out: as it is; at the draft, its themes.' })
  evidence?: PaperEvidenceInput[] | null;
}

@InputType()
export class DraftPaperInput extends PaperWritingInput {
  @Field(() => ID, { description: 'Chosen by the client.' }) id!: BeschlussvorlageId;
  @Field(() => ID, { description: 'The body that is to decide.' }) bodyId!: BodyId;
  @Field(() => [ID], { defaultValue: [], description: 'Without one: who drafts it.' }) authorIds!: PersonId[];
  @Field(() => [ID], { defaultValue: [] }) themeIds!: GenerativeThemeId[];
}

@InputType()
export class WritePaperInput extends PaperWritingInput {
  @Field(() => ID) id!: BeschlussvorlageId;
  @Field(() => Int) expectedVersion!: number;
}

@InputType()
export class PublishPaperInput extends ThingInput {
  @Field() public!: boolean;
}

@InputType()
export class CommentPaperInput {
  @Field(() => ID, { description: 'Chosen by the client.' }) id!: PaperCommentId;
  @Field(() => ID) paperId!: BeschlussvorlageId;
  @Field(() => Int, { nullable: true, description: 'The Ziffer it is about.' }) pointNumber?: number | null;
  @Field() text!: string;
}

/** What an input says is written; a section that comes twice is refused. */
export function toWriting(input: PaperWritingInput): Result<PaperWriting, SectionTwice> {
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
