import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';

import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';
import type { ObservationId } from '@systemblick/domain/reconstruction/observation';
import type { RouteKind } from '@systemblick/domain/themes/route-state';
import type { GenerativeThemeId, RouteId, ThemeKind } from '@systemblick/domain/themes/theme';
import type { ThemeSort } from '@systemblick/persistence/themes/theme-queries';

import { LegalSphereEnum } from '../people/people.types.js';
import { PageArgs } from '../platform/graphql/connection.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { RouteKindEnum, ThemeKindEnum, ThemeSortEnum, ThemeTabEnum, type ThemeTab } from './theme.types.js';

@ArgsType()
export class ThemesArgs extends PageArgs {
  @Field(() => ThemeTabEnum, { nullable: true }) tab?: ThemeTab | null;
  @Field(() => LegalSphereEnum, { nullable: true }) legalSphere?: LegalSphere | null;
  @Field(() => ThemeKindEnum, { nullable: true }) kind?: ThemeKind | null;
  @Field(() => String, { nullable: true, description: 'Words, parts of words, or a number.' }) search?: string | null;
  @Field({ defaultValue: false, description: 'Only those whose Wiedervorlage has come.' }) dueOnly!: boolean;
  @Field(() => ThemeSortEnum, { defaultValue: 'priority' }) sort!: ThemeSort;
}

@InputType()
export class ThemeWordingInput {
  @Field(() => ThemeKindEnum) kind!: ThemeKind;
  @Field() title!: string;
  @Field() description!: string;
  @Field(() => String, { nullable: true, description: 'The leading question.' }) question?: string | null;
  @Field(() => [LegalSphereEnum], { defaultValue: [] }) legalSpheres!: LegalSphere[];
  @Field(() => [ID], { defaultValue: [], description: 'Concrete institutions may be named here, nowhere before.' })
  institutionIds!: InstitutionId[];
}

@InputType()
export class ProposeThemeInput extends ThemeWordingInput {
  @Field(() => ID, { description: 'Chosen by the client.' }) id!: GenerativeThemeId;
  @Field(() => [ID], { defaultValue: [] }) observationIds!: ObservationId[];
}

@InputType()
export class RewordThemeInput extends ThemeWordingInput {
  @Field(() => ID) id!: GenerativeThemeId;
  @Field(() => Int) expectedVersion!: number;
}

@InputType()
export class AttachEvidenceInput extends ThingInput {
  @Field(() => [ID]) observationIds!: ObservationId[];
}

@InputType()
export class PrioritiseThemeInput extends ThingInput {
  @Field(() => Int) affected!: number;
  @Field(() => Int) severity!: number;
  @Field(() => Int) influence!: number;
  @Field(() => Int) legalSpheres!: number;
}

@InputType()
export class StoreThemeInput extends ThingInput {
  @Field() reason!: string;
  @Field(() => CivilDateScalar, { description: "When it returns to the coordination's list." }) revisitOn!: CivilDate;
}

@InputType()
export class MergeThemesInput extends ThingInput {
  @Field(() => ID, { description: 'The theme in which it goes on.' }) intoId!: GenerativeThemeId;
  @Field(() => Int) intoExpectedVersion!: number;
}

@InputType()
export class ThemePartInput extends ThemeWordingInput {
  @Field(() => ID, { description: 'Chosen by the client.' }) id!: GenerativeThemeId;
  @Field(() => [ID], { defaultValue: [], description: "Which of the theme's observations it takes over." })
  observationIds!: ObservationId[];
}

@InputType()
export class SplitThemeInput extends ThingInput {
  @Field(() => [ThemePartInput]) into!: ThemePartInput[];
}

@InputType()
export class DropThemeInput extends ThingInput {
  @Field() reason!: string;
}

@InputType()
export class ShareThemeInput extends ThingInput {
  @Field() shared!: boolean;
}

@InputType({ description: 'bilateral: institution and contact; workingGroup: body; projectGroup: neither.' })
export class OpenRouteInput {
  @Field(() => ID, { description: 'Of the way; chosen by the client.' }) id!: RouteId;
  @Field(() => ID) themeId!: GenerativeThemeId;
  @Field(() => Int, { description: 'Of the theme.' }) expectedVersion!: number;
  @Field(() => RouteKindEnum) kind!: RouteKind;
  @Field(() => ID, { nullable: true }) partnerInstitutionId?: InstitutionId | null;
  @Field(() => String, { nullable: true }) contact?: string | null;
  @Field(() => ID, { nullable: true }) bodyId?: BodyId | null;
  @Field({ defaultValue: false }) acrossLegalSpheres!: boolean;
  @Field() reason!: string;
  @Field(() => ID, { nullable: true }) responsibleId?: PersonId | null;
}

@InputType()
export class NoteStepInput extends ThingInput {
  @Field(() => CivilDateScalar) on!: CivilDate;
  @Field() text!: string;
}

@InputType()
export class EscalateRouteInput extends ThingInput {
  @Field(() => CivilDateScalar) on!: CivilDate;
  @Field({ description: 'To whom.' }) to!: string;
  @Field() text!: string;
}

@InputType()
export class SettleRouteInput extends ThingInput {
  @Field() outcome!: string;
}

@InputType()
export class GiveRouteBackInput extends ThingInput {
  @Field() outcome!: string;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: "When the theme, stored meanwhile, is on the coordination's list again; tomorrow without it.",
  })
  revisitOn?: CivilDate | null;
}
