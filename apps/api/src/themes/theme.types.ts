import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';
import { routeKinds, routeStates, type RouteKind, type RouteState } from '@systemblick/domain/themes/route-state';
import { themeKinds, themeStates, type ThemeKind, type ThemeState } from '@systemblick/domain/themes/theme';
import { themeSorts } from '@systemblick/persistence/themes/theme-queries';

import { LegalSphereEnum } from '../people/people.types.js';
import { connectionOf } from '../platform/graphql/connection.js';
import { graphqlEnum } from '../platform/graphql/graphql-enum.js';
import { orRefusal } from '../platform/graphql/refusal.type.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { StepType } from '../platform/graphql/step.type.js';

const themeTabs = ['inWork', 'stored', 'ended'] as const;
/** inWork: not decided yet, or decided and being implemented; stored: the Themenspeicher. */
export type ThemeTab = (typeof themeTabs)[number];

const ThemeStateEnum = graphqlEnum('ThemeState', themeStates);
export const ThemeKindEnum = graphqlEnum('ThemeKind', themeKinds);
export const ThemeTabEnum = graphqlEnum('ThemeTab', themeTabs);
export const ThemeSortEnum = graphqlEnum('ThemeSort', themeSorts);
export const RouteKindEnum = graphqlEnum('RouteKind', routeKinds);
const RouteStateEnum = graphqlEnum('RouteState', routeStates);

@ObjectType('ThemePriority', { description: '1 to 5 each; the sum is 4 to 20.' })
export class ThemePriorityType {
  @Field(() => Int, { description: 'How many are affected.' }) affected!: number;
  @Field(() => Int, { description: 'How badly.' }) severity!: number;
  @Field(() => Int, { description: 'How far one can influence it.' }) influence!: number;
  @Field(() => Int, { description: 'Across how many Rechtskreise.' }) legalSpheres!: number;
  @Field(() => Int) sum!: number;
}

@ObjectType('Recurrence', { description: '"In vier von acht Fällen": always shown.' })
export class RecurrenceType {
  @Field(() => Int) cases!: number;
  @Field(() => Int) of!: number;
}

@ObjectType('ThemeEvent', { description: 'Something that was done with a theme, its ways or its surveys.' })
export class ThemeEventType {
  @Field(() => ID) id!: string;
  @Field() at!: Date;
  @Field({ description: 'An action of the rights table.' }) action!: string;
  personId!: string | null;
}

@ObjectType('GenerativeTheme', {
  description: 'What is general in the observations: a problem, or what makes it go well.',
})
export class GenerativeThemeType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ThemeStateEnum) state!: ThemeState;
  @Field(() => ThemeKindEnum) kind!: ThemeKind;
  @Field() title!: string;
  @Field(() => ThemePriorityType, { nullable: true }) priority!: ThemePriorityType | null;
  @Field(() => CivilDateScalar) proposedOn!: CivilDate;
  @Field(() => Int, { description: 'How often it came back after it had been thought done.' }) timesSeenAgain!: number;
  @Field({ description: 'Whether the reader sees more of it than title, kind, state and priority.' })
  readable!: boolean;
  @Field(() => String, { nullable: true }) description!: string | null;
  @Field(() => String, { nullable: true }) question!: string | null;
  @Field(() => [LegalSphereEnum], { nullable: true }) legalSpheres!: readonly LegalSphere[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Shown to other municipalities and without an account.' })
  shared!: boolean | null;
  @Field(() => CivilDateScalar, { nullable: true }) storedOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Its Wiedervorlage.' }) revisitOn!: CivilDate | null;
  @Field({ description: 'Its Wiedervorlage has come.' }) revisitDue!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it was stored or dropped.' }) reason!: string | null;
  @Field(() => String, { nullable: true, description: 'How it was settled.' }) outcome!: string | null;
  @Field(() => CivilDateScalar, { nullable: true }) settledOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) decidedOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true }) implementedOn!: CivilDate | null;
  @Field(() => [StepType]) steps!: StepType[];
  institutionIds!: readonly string[];
  observationIds!: readonly string[];
  bundleId!: string | null;
  sessionId!: string | null;
  proposedBy!: string | null;
  routeId!: string | null;
  mergedIntoId!: string | null;
  splitIntoIds!: readonly string[];
}

@ObjectType('RouteStep')
export class RouteStepType {
  @Field(() => CivilDateScalar) on!: CivilDate;
  @Field() text!: string;
}

@ObjectType('Escalation', { description: "Taken to the partner's leadership." })
export class EscalationType {
  @Field(() => CivilDateScalar) on!: CivilDate;
  @Field() to!: string;
  @Field() text!: string;
}

@ObjectType('Route', { description: 'How a theme is worked on: one of the three ways.' })
export class RouteType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => RouteKindEnum) kind!: RouteKind;
  @Field(() => RouteStateEnum) state!: RouteState;
  @Field(() => ID) themeId!: string;
  @Field() reason!: string;
  @Field(() => CivilDateScalar) openedOn!: CivilDate;
  @Field(() => String, { nullable: true }) contact!: string | null;
  @Field(() => Boolean, { nullable: true }) acrossLegalSpheres!: boolean | null;
  @Field(() => [RouteStepType]) steps!: readonly RouteStepType[];
  @Field(() => EscalationType, { nullable: true }) escalation!: EscalationType | null;
  @Field(() => String, { nullable: true }) outcome!: string | null;
  @Field(() => CivilDateScalar, { nullable: true }) endedOn!: CivilDate | null;
  @Field(() => [StepType], { description: 'What the reader may do with it.' }) actions!: StepType[];
  responsibleId!: string | null;
  partnerInstitutionId!: string | null;
  bodyId!: string | null;
}

export const GenerativeThemeConnection = connectionOf('GenerativeThemeConnection', GenerativeThemeType);
export const GenerativeThemeResult = orRefusal('GenerativeThemeResult', GenerativeThemeType);
export const RouteResult = orRefusal('RouteResult', RouteType);
