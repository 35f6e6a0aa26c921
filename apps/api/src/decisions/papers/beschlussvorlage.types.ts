import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import {
  evidenceKinds,
  paperStates,
  type Beschlussvorlage,
  type EvidenceKind,
  type PaperState,
  type SentBack,
} from '@systemblick/domain/decisions/papers/beschlussvorlage';
import {
  consultationRoles,
  type PaperConsultation,
  type ConsultationRole,
} from '@systemblick/domain/decisions/papers/paper-consultation';
import {
  paperSections,
  pointEffects,
  type PaperSection,
  type PaperText,
  type PointEffect,
} from '@systemblick/domain/decisions/papers/paper-text';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';

import { connectionOf } from '../../platform/graphql/connection.js';
import { graphqlEnum } from '../../platform/graphql/graphql-enum.js';
import { as } from '../../platform/graphql/as.js';
import { orRefusal } from '../../platform/graphql/refusal.type.js';
import { CivilDateScalar } from '../../platform/graphql/scalars.js';

export const PaperStateEnum = graphqlEnum('PaperState', paperStates);
export const PointEffectEnum = graphqlEnum('PointEffect', pointEffects);
export const PaperSectionEnum = graphqlEnum('PaperSection', paperSections);
export const ConsultationRoleEnum = graphqlEnum('ConsultationRole', consultationRoles);
export const EvidenceKindEnum = graphqlEnum('PaperEvidenceKind', evidenceKinds);
const SentBackWhyEnum = graphqlEnum('SentBackWhy', ['objection', 'returned', 'withdrawn', 'declined', 'referredBack']);

@ObjectType('DecisionPoint', { description: 'A Ziffer. Its number is its name and never changes.' })
export class DecisionPointType {
  @Field(() => Int) number!: number;
  @Field() text!: string;
  @Field(() => [PointEffectEnum]) effects!: readonly PointEffect[];
}

@ObjectType('WrittenSection')
export class WrittenSectionType {
  @Field(() => PaperSectionEnum) section!: PaperSection;
  @Field() text!: string;
}

@ObjectType('PaperConsultation', { description: 'A station of the Beratungsfolge. OParl: Consultation.' })
class PaperConsultationType {
  @Field() body!: string;
  @Field(() => ConsultationRoleEnum) role!: ConsultationRole;
  @Field(() => CivilDateScalar, { nullable: true }) on!: CivilDate | null;
  @Field({ description: 'What came out, or which part it is about.' }) note!: string;
}

@ObjectType('PaperText')
export class PaperTextType {
  @Field({ description: 'The subject.' }) title!: string;
  @Field({ description: 'The office that answers for it; empty where nobody is named.' }) leadOffice!: string;
  @Field(() => [PaperConsultationType]) consultations!: readonly PaperConsultation[];
  @Field(() => [DecisionPointType]) points!: readonly DecisionPointType[];
  @Field(() => [WrittenSectionType], { description: 'Every section in its order, the empty ones too.' })
  sections!: readonly WrittenSectionType[];

  static from({ sections, ...text }: PaperText): PaperTextType {
    const written = paperSections.map((section) => ({ section, text: sections[section] }));
    return as(PaperTextType, { ...text, sections: written });
  }
}

@ObjectType('PaperEvidence', { description: 'What a paper rests on, by reference.' })
export class EvidenceType {
  @Field(() => EvidenceKindEnum) kind!: EvidenceKind;
  @Field(() => ID) id!: string;
}

@ObjectType('SentBack', { description: 'Why a paper came back to its authors.' })
export class SentBackType {
  @Field(() => SentBackWhyEnum) why!: SentBack['why'];
  @Field() reason!: string;
  @Field() at!: Date;
}

@ObjectType('PaperFile')
export class PaperFileType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() mediaType!: string;
  @Field(() => Int, { description: 'In bytes.' }) size!: number;
  @Field({ description: 'SHA-256 of its bytes.' }) hash!: string;
  @Field() addedAt!: Date;
  @Field({ description: 'Where it is fetched, with the session that asks here.' }) link!: string;
}

@ObjectType('PaperComment')
export class PaperCommentType {
  @Field(() => ID) id!: string;
  @Field(() => Int, { nullable: true, description: 'The Ziffer it is about; null: the whole paper.' })
  pointNumber!: number | null;
  @Field() text!: string;
  @Field() at!: Date;
  by!: string;
}

@ObjectType('Beschlussvorlage', { description: 'A decision paper for a steering body. OParl: Paper.' })
export class BeschlussvorlageType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => PaperStateEnum) state!: PaperState;
  @Field(() => String, { nullable: true, description: 'Its Vorlagennummer.' }) number!: string | null;
  @Field(() => PaperTextType) text!: PaperTextType;
  @Field(() => [EvidenceType]) evidence!: readonly EvidenceType[];
  @Field({ description: 'Readable without an account once decided.' }) public!: boolean;
  @Field(() => SentBackType, { nullable: true }) sentBack!: SentBackType | null;
  @Field(() => String, { nullable: true, description: 'Why nobody was asked for a statement.' })
  unaskedBecause!: string | null;
  @Field(() => CivilDateScalar, { nullable: true }) statementsUntil!: CivilDate | null;
  @Field(() => Date, { nullable: true }) clearedAt!: Date | null;
  @Field(() => Date, { nullable: true }) tabledAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of what was frozen at tabling.' })
  textHash!: string | null;
  @Field(() => Date, { nullable: true }) decidedAt!: Date | null;
  @Field(() => PaperTextType, { nullable: true, description: 'With the adopted amendments.' })
  adoptedText!: PaperTextType | null;
  @Field(() => CivilDateScalar, { nullable: true }) completedOn!: CivilDate | null;
  aggregate!: Beschlussvorlage;
}

export const toBeschlussvorlageType = (paper: Beschlussvorlage): BeschlussvorlageType =>
  as(BeschlussvorlageType, {
    id: paper.id,
    version: paper.version,
    state: paper.state,
    number: paper.number,
    text: PaperTextType.from(paper.text),
    evidence: paper.evidence,
    public: paper.public,
    sentBack: paper.state === 'draft' ? paper.sentBack : null,
    unaskedBecause: paper.unaskedBecause,
    statementsUntil: paper.state === 'statements' ? paper.statementsUntil : null,
    clearedAt: 'clearedAt' in paper ? paper.clearedAt : null,
    tabledAt: 'tabledAt' in paper ? paper.tabledAt : null,
    textHash: 'textHash' in paper ? paper.textHash : null,
    decidedAt: 'decidedAt' in paper ? paper.decidedAt : null,
    adoptedText: 'adoptedText' in paper ? PaperTextType.from(paper.adoptedText) : null,
    completedOn: 'completedOn' in paper ? paper.completedOn : null,
    aggregate: paper,
  });

export const BeschlussvorlageConnection = connectionOf('BeschlussvorlageConnection', BeschlussvorlageType);
export const BeschlussvorlageResult = orRefusal('BeschlussvorlageResult', BeschlussvorlageType);
export const PaperCommentResult = orRefusal('PaperCommentResult', PaperCommentType);
