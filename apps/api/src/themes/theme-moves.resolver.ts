import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import type { GenerativeTheme, GenerativeThemeId, ThemeWording } from '@systemblick/domain/themes/theme';

import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { EndTheme } from './end-theme.js';
import { ProposeTheme } from './propose-theme.js';
import { ShapeTheme } from './shape-theme.js';
import {
  AttachEvidenceInput,
  DropThemeInput,
  MergeThemesInput,
  PrioritiseThemeInput,
  ProposeThemeInput,
  RewordThemeInput,
  ShareThemeInput,
  SplitThemeInput,
  StoreThemeInput,
  ThemeWordingInput,
} from './theme.inputs.js';
import { GenerativeThemeResult, GenerativeThemeType } from './theme.types.js';
import { toThemeType } from './theme.views.js';

type Answer = Promise<OrRefusal<GenerativeThemeType>>;

@Resolver()
export class ThemeMovesResolver {
  constructor(
    private readonly propose: ProposeTheme,
    private readonly shape: ShapeTheme,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => GenerativeThemeResult)
  @Requires('theme:propose')
  async proposeTheme(@Args('input') input: ProposeThemeInput, @CurrentActor() actor: PersonActor): Answer {
    const { id, observationIds } = input;
    return this.told(actor, await this.propose.propose(actor, { ...toWording(input), id, observationIds }));
  }

  @Mutation(() => GenerativeThemeResult)
  @Requires('theme:reword')
  async rewordTheme(@Args('input') input: RewordThemeInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(actor, await this.shape.reword(actor, input, toWording(input)));
  }

  @Mutation(() => GenerativeThemeResult)
  @Requires('theme:attach')
  async attachEvidence(@Args('input') input: AttachEvidenceInput, @CurrentActor() actor: PersonActor): Answer {
    const { observationIds } = input;
    return this.told(actor, await this.propose.attach(actor, { ...toWhich(input), observationIds }));
  }

  @Mutation(() => GenerativeThemeResult)
  @Requires('theme:prioritise')
  async prioritiseTheme(@Args('input') input: PrioritiseThemeInput, @CurrentActor() actor: PersonActor): Answer {
    const { affected, severity, influence, legalSpheres } = input;
    const priority = { affected, severity, influence, legalSpheres };
    return this.told(actor, await this.shape.prioritise(actor, toWhich(input), priority));
  }

  @Mutation(() => GenerativeThemeResult, { description: 'A new Wiedervorlage.' })
  @Requires('theme:postpone')
  async postponeTheme(@Args('input') input: StoreThemeInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(actor, await this.shape.postpone(actor, toWhich(input), input));
  }

  @Mutation(() => GenerativeThemeResult)
  @Requires('theme:share')
  async shareTheme(@Args('input') input: ShareThemeInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(actor, await this.shape.share(actor, toWhich(input), input.shared));
  }

  private told(actor: PersonActor, result: Result<GenerativeTheme, Refusal>) {
    return answer(result, (theme) => toThemeType(theme, actor, this.clock.now()));
  }
}

@Resolver()
export class ThemeEndsResolver {
  constructor(
    private readonly end: EndTheme,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => GenerativeThemeResult, { description: 'Into the Themenspeicher; its way is given back.' })
  @Requires('theme:store')
  async storeTheme(@Args('input') input: StoreThemeInput, @CurrentActor() actor: PersonActor): Answer {
    const { reason, revisitOn } = input;
    return this.told(actor, await this.end.store(actor, toWhich(input), { reason, revisitOn }));
  }

  @Mutation(() => GenerativeThemeResult, { description: 'Answers with the merged theme; the other has its evidence.' })
  @Requires('theme:merge')
  async mergeThemes(@Args('input') input: MergeThemesInput, @CurrentActor() actor: PersonActor): Answer {
    const into = { id: input.intoId, expectedVersion: input.intoExpectedVersion };
    return this.told(actor, await this.end.merge(actor, toWhich(input), into));
  }

  @Mutation(() => GenerativeThemeResult, { description: 'Answers with the split theme; its parts are new proposals.' })
  @Requires('theme:split')
  async splitTheme(@Args('input') input: SplitThemeInput, @CurrentActor() actor: PersonActor): Answer {
    const parts = input.into.map((part) => ({
      ...toWording(part),
      id: part.id,
      observationIds: part.observationIds,
    }));
    return this.told(actor, await this.end.split(actor, toWhich(input), parts));
  }

  @Mutation(() => GenerativeThemeResult)
  @Requires('theme:drop')
  async dropTheme(@Args('input') input: DropThemeInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(actor, await this.end.drop(actor, toWhich(input), input.reason));
  }

  private told(actor: PersonActor, result: Result<GenerativeTheme, Refusal>) {
    return answer(result, (theme) => toThemeType(theme, actor, this.clock.now()));
  }
}

const toWhich = ({ id, expectedVersion }: ThingInput) => ({ id: id as GenerativeThemeId, expectedVersion });

const toWording = (input: ThemeWordingInput): ThemeWording => ({
  kind: input.kind,
  title: input.title,
  description: input.description,
  question: input.question ?? null,
  legalSpheres: [...new Set(input.legalSpheres)],
  institutionIds: [...new Set(input.institutionIds)],
});
