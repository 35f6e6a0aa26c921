import type { INestApplicationContext, Type } from '@nestjs/common';

import { ActorLoader } from '@systemblick/api/platform/request/actor-loader';
import { RightsTable } from '@systemblick/api/platform/permissions/rights-table';
import { RequestContext } from '@systemblick/api/platform/request/request-context';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import { permitBeforehand } from '@systemblick/domain/kernel/rights';

import type { Material } from '../material/material.js';
import type { DemoDates } from './demo-dates.js';
import { done } from './done.js';

type Places = {
  readonly material: Material;
  readonly dates: DemoDates;
  readonly municipalityId: MunicipalityId;
  /** By the material's own keys (p01). */
  readonly persons: ReadonlyMap<string, PersonId>;
};

/** What somebody does with a use case. */
export type Does<Case, Answer> = (useCase: Case, actor: PersonActor) => Promise<Answer>;

/** What happens in one municipality: somebody signed in does something, at the moment the clock was turned to. */
export class Story {
  readonly material: Material;
  readonly dates: DemoDates;
  readonly municipalityId: MunicipalityId;
  private readonly persons: ReadonlyMap<string, PersonId>;

  constructor(
    private readonly app: INestApplicationContext,
    { material, dates, municipalityId, persons }: Places,
  ) {
    this.material = material;
    this.dates = dates;
    this.municipalityId = municipalityId;
    this.persons = persons;
  }

  person(key: string): PersonId {
    const id = this.persons.get(key);
    if (!id) throw new Error(`The demo has no person ${key}`);
    return id;
  }

  /**
   * This person calls a use case, with the roles and memberships they hold at this moment, after what the api asks of every
   * operation beforehand: whether they can hold the `action` at all.
   */
  async act<Case, Value>(
    key: string,
    action: string,
    useCase: Type<Case>,
    does: Does<Case, Result<Value, Refusal>>,
  ): Promise<Value> {
    return done(await this.reads(key, action, useCase, does), action);
  }

  /** The same for what answers without a refusal: what a person is shown. */
  async reads<Case, Value>(key: string, action: string, useCase: Type<Case>, does: Does<Case, Value>): Promise<Value> {
    const actor = await this.app.get(ActorLoader).load(this.municipalityId, this.person(key));
    if (!actor) throw new Error(`The demo has nobody ${key} who could sign in`);
    const right = this.app.get(RightsTable).rights[action];
    if (!right || !permitBeforehand(right, actor).ok) throw new Error(`In the demo ${key} cannot hold ${action}`);
    return this.app.get(RequestContext).as(actor, () => does(this.app.get(useCase), actor));
  }
}
