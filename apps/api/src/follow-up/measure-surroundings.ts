import { Injectable } from '@nestjs/common';

import type { Adoption } from '@systemblick/domain/follow-up/adoption';
import { measureStates, type Measure } from '@systemblick/domain/follow-up/measure';
import {
  followUpRights,
  institutionsSpokenFor,
  relationsToAdoption,
  relationsToMeasure,
  type MeasureSurroundings,
} from '@systemblick/domain/follow-up/rights';
import type { Actor, PersonActor } from '@systemblick/domain/kernel/actor';
import { seenStates } from '@systemblick/domain/kernel/seen-states';
import { MeasureQueries, type MeasureVisibility } from '@systemblick/persistence/follow-up/measure-queries';
import type { Work } from '@systemblick/persistence/platform/work';

import { RequestLoaders } from '../platform/request/request-loaders.js';
import { LedInstitutions } from '../proposals/led-institutions.js';

/** What decides who may do what with a measure: whom it asks, which groups and cases lie behind it. */
@Injectable()
export class SurroundingsOfMeasures {
  constructor(
    private readonly queries: MeasureQueries,
    private readonly led: LedInstitutions,
    private readonly loaders: RequestLoaders,
  ) {}

  async of(actor: PersonActor, { id }: Pick<Measure, 'id'>, work?: Work): Promise<MeasureSurroundings> {
    const behind = await (work
      ? this.queries.behind([id], work).then((found) => found.get(id))
      : this.loaders.for('behindMeasure', this.queries.behind).load(id));
    return {
      ledInstitutionIds: await this.led.of(actor, work),
      groupBodyIds: behind?.groupBodyIds ?? [],
      contributorIds: behind?.contributorIds ?? [],
    };
  }

  /** What somebody is to a measure. */
  readonly relations = async (work: Work, actor: Actor, measure: Measure): Promise<ReadonlySet<string>> =>
    actor.kind === 'person' ? relationsToMeasure(actor, measure, await this.of(actor, measure, work)) : new Set();

  /** What somebody is to an adoption: who answers for KIM in the Kommune that was asked. */
  readonly relationsToAdoption = async (
    work: Work,
    actor: Actor,
    { memberMunicipalityId }: Adoption,
  ): Promise<ReadonlySet<string>> => {
    const contacts = await this.queries.contactsOf([memberMunicipalityId], work);
    return relationsToAdoption(actor, contacts.get(memberMunicipalityId) ?? []);
  };

  /** The same in the terms of a list. */
  async visibleTo(actor: PersonActor): Promise<MeasureVisibility> {
    return {
      states: seenStates(followUpRights['measure:read'], actor, measureStates),
      personId: actor.personId,
      institutionIds: institutionsSpokenFor(actor, await this.led.of(actor)),
      bodyIds: actor.memberships.map(({ bodyId }) => bodyId),
    };
  }
}
