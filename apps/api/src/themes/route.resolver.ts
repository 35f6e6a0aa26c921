import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { Route, RouteChoice } from '@systemblick/domain/themes/route';
import type { GenerativeTheme, RouteId } from '@systemblick/domain/themes/theme';

import { PeopleLoaders } from '../people/people-loaders.js';
import { BodyType, InstitutionObjectType, PersonType } from '../people/people.types.js';
import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { ConductRoute } from './conduct-route.js';
import {
  EscalateRouteInput,
  GiveRouteBackInput,
  NoteStepInput,
  OpenRouteInput,
  SettleRouteInput,
} from './theme.inputs.js';
import { GenerativeThemeResult, GenerativeThemeType, RouteResult, RouteType } from './theme.types.js';
import { toRouteType, toThemeType } from './theme.views.js';

type ThemeAnswer = Promise<OrRefusal<GenerativeThemeType>>;
type RouteAnswer = Promise<OrRefusal<RouteType>>;

@Resolver()
export class RouteMovesResolver {
  constructor(
    private readonly conduct: ConductRoute,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => GenerativeThemeResult, { description: 'One of the three ways; the theme goes on it.' })
  @Requires('theme:route')
  async openRoute(@Args('input') input: OpenRouteInput, @CurrentActor() actor: PersonActor): ThemeAnswer {
    return this.told(actor, await this.conduct.open(actor, whichTheme(input), toCommand(input)));
  }

  @Mutation(() => GenerativeThemeResult, {
    description: '"Wieder gesehen": what was thought done goes on a way again.',
  })
  @Requires('theme:seeAgain')
  async seeThemeAgain(@Args('input') input: OpenRouteInput, @CurrentActor() actor: PersonActor): ThemeAnswer {
    return this.told(actor, await this.conduct.seeAgain(actor, whichTheme(input), toCommand(input)));
  }

  @Mutation(() => RouteResult)
  @Requires('route:noteStep')
  async noteStep(@Args('input') input: NoteStepInput, @CurrentActor() actor: PersonActor): RouteAnswer {
    const { on, text } = input;
    return answer(await this.conduct.noteStep(actor, whichRoute(input), { on, text }), seenBy(actor));
  }

  @Mutation(() => RouteResult, { description: "To the partner's leadership; bilateral ways only." })
  @Requires('route:escalate')
  async escalateRoute(@Args('input') input: EscalateRouteInput, @CurrentActor() actor: PersonActor): RouteAnswer {
    const { on, to, text } = input;
    return answer(await this.conduct.escalate(actor, whichRoute(input), { on, to, text }), seenBy(actor));
  }

  @Mutation(() => GenerativeThemeResult, { description: 'The theme is settled with its way.' })
  @Requires('route:settle')
  async settleRoute(@Args('input') input: SettleRouteInput, @CurrentActor() actor: PersonActor): ThemeAnswer {
    return this.told(actor, await this.conduct.settle(actor, whichRoute(input), input.outcome));
  }

  @Mutation(() => GenerativeThemeResult, { description: 'The theme goes to the Themenspeicher.' })
  @Requires('route:giveBack')
  async giveRouteBack(@Args('input') input: GiveRouteBackInput, @CurrentActor() actor: PersonActor): ThemeAnswer {
    const { outcome, revisitOn = null } = input;
    return this.told(actor, await this.conduct.giveBack(actor, whichRoute(input), outcome, revisitOn));
  }

  private told(actor: PersonActor, result: Result<GenerativeTheme, Refusal>) {
    return answer(result, (theme) => toThemeType(theme, actor, this.clock.now()));
  }
}

@Resolver(() => RouteType)
export class RouteResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => PersonType, { nullable: true })
  responsible(@Parent() { responsibleId }: RouteType) {
    return responsibleId ? this.people.person(responsibleId) : null;
  }

  @ResolveField(() => InstitutionObjectType, { nullable: true })
  partnerInstitution(@Parent() { partnerInstitutionId }: RouteType) {
    return partnerInstitutionId ? this.people.institution(partnerInstitutionId) : null;
  }

  @ResolveField(() => BodyType, { nullable: true })
  body(@Parent() { bodyId }: RouteType) {
    return bodyId ? this.people.body(bodyId) : null;
  }
}

const seenBy = (actor: PersonActor) => (route: Route) => toRouteType(route, actor);
const whichRoute = ({ id, expectedVersion }: ThingInput) => ({ id: id as RouteId, expectedVersion });
const whichTheme = ({ themeId, expectedVersion }: OpenRouteInput) => ({ id: themeId, expectedVersion });

function toCommand(input: OpenRouteInput) {
  const { id, reason, responsibleId = null } = input;
  return { id, reason, responsibleId, choice: toChoice(input) };
}

function toChoice({
  kind,
  partnerInstitutionId,
  contact,
  bodyId,
  acrossLegalSpheres,
}: OpenRouteInput): Result<RouteChoice, Refusal<'TEXT_MISSING'>> {
  switch (kind) {
    case 'bilateral':
      return partnerInstitutionId
        ? accept({ kind, partnerInstitutionId, contact: contact ?? '' })
        : refuse({ code: 'TEXT_MISSING', field: 'partnerInstitutionId' });
    case 'workingGroup':
      return bodyId ? accept({ kind, bodyId, acrossLegalSpheres }) : refuse({ code: 'TEXT_MISSING', field: 'bodyId' });
    case 'projectGroup':
      return accept({ kind });
  }
}
