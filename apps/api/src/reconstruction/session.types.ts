import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import type { ObservationKind } from '@systemblick/domain/cases/observation-kind';
import type { RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';
import { sessionStates, type SessionState } from '@systemblick/domain/reconstruction/session';
import {
  phaseActions,
  sessionPhases,
  type PhaseAction,
  type SessionPhase,
} from '@systemblick/domain/reconstruction/session-phase';
import { sessionTemplates, type SessionTemplate } from '@systemblick/domain/reconstruction/session-template';

import { CaseTextType, ObservationKindEnum, RegelkreisPhaseEnum } from '../cases/case.types.js';
import { connectionOf } from '../platform/graphql/connection.js';
import { graphqlEnum } from '../platform/graphql/graphql-enum.js';
import { orRefusal } from '../platform/graphql/refusal.type.js';
import { StepType } from '../platform/graphql/step.type.js';

const SessionStateEnum = graphqlEnum('SessionState', sessionStates);
export const SessionPhaseEnum = graphqlEnum('SessionPhase', sessionPhases);
const PhaseActionEnum = graphqlEnum('PhaseAction', phaseActions);
export const SessionTemplateEnum = graphqlEnum('SessionTemplate', sessionTemplates);

@ObjectType('PlannedPhase')
export class PlannedPhaseType {
  @Field(() => SessionPhaseEnum) phase!: SessionPhase;
  @Field(() => Int) minutes!: number;
}

@ObjectType('Participant')
export class ParticipantType {
  personId!: string;
  @Field() rulesAccepted!: boolean;
  @Field() facilitates!: boolean;
}

@ObjectType('SessionCase', { description: 'A case as the session works on it.' })
export class SessionCaseType {
  @Field(() => ID) caseId!: string;
  @Field({ description: 'How the group calls it: Fall A, Fall B …' }) code!: string;
  @Field(() => Int) textNumber!: number;
  @Field({ description: 'The reader said "Ich erkenne diesen Fall": its text is closed for them.' })
  recognised!: boolean;
}

@ObjectType('ReconstructionSession', { description: 'The live meeting of an Arbeitsgruppe over one bundle.' })
export class ReconstructionSessionType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => SessionStateEnum) state!: SessionState;
  @Field() title!: string;
  bundleId!: string;
  bodyId!: string;
  facilitatorId!: string;
  @Field(() => SessionTemplateEnum) template!: SessionTemplate;
  @Field(() => [PlannedPhaseType]) phases!: readonly PlannedPhaseType[];
  @Field() startsAt!: Date;
  @Field() endsAt!: Date;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field({ description: 'From when participants may read the texts.' }) textsOpenFrom!: Date;
  @Field(() => Date, { nullable: true }) startedAt!: Date | null;
  @Field(() => Date, { nullable: true }) closedAt!: Date | null;
  @Field(() => String, { nullable: true }) cancelReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was opened again.' }) reopenReason!: string | null;
  @Field(() => SessionPhaseEnum, { nullable: true }) phase!: SessionPhase | null;
  @Field(() => Date, { nullable: true, description: "When the phase's time is over, by the server's clock." })
  phaseEndsAt!: Date | null;
  @Field(() => [PhaseActionEnum], { description: 'What the reader may contribute right now.' })
  open!: readonly PhaseAction[];
  @Field(() => [ParticipantType]) participants!: ParticipantType[];
  @Field() facilitates!: boolean;
  @Field() takesPart!: boolean;
  @Field() rulesAccepted!: boolean;
  @Field(() => [StepType]) steps!: StepType[];
}

@ObjectType('SessionText', { description: "A case's text, opened to a participant; each look is logged." })
export class SessionTextType {
  @Field(() => ID) caseId!: string;
  @Field(() => Int) number!: number;
  @Field(() => CaseTextType) text!: CaseTextType;
}

@ObjectType('Passage', { description: 'A marked span of one version of a released text. It never moves.' })
export class PassageType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) caseId!: string;
  @Field({ description: 'Fall A, Fall B … in its bundle.' }) caseCode!: string;
  @Field(() => Int) textNumber!: number;
  @Field(() => RegelkreisPhaseEnum) section!: RegelkreisPhase;
  @Field(() => Int) start!: number;
  @Field(() => Int) end!: number;
  @Field(() => String, { nullable: true, description: 'Null where it was erased, and for those who may not read it.' })
  quote!: string | null;
  @Field({ description: 'The quote went with its text.' }) erased!: boolean;
}

@ObjectType('Observation', { description: 'What the group sees in one or more passages. It has no author.' })
export class ObservationType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ObservationKindEnum) kind!: ObservationKind;
  @Field() wording!: string;
  @Field(() => Int, { description: 'In how many cases it shows.' }) caseCount!: number;
  passageIds!: readonly string[];
}

export const ReconstructionSessionConnection = connectionOf(
  'ReconstructionSessionConnection',
  ReconstructionSessionType,
);
export const ReconstructionSessionResult = orRefusal('ReconstructionSessionResult', ReconstructionSessionType);
export const SessionTextResult = orRefusal('SessionTextResult', SessionTextType);
