import { Injectable } from '@nestjs/common';

import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import { ActorQueries } from '@systemblick/persistence/people/actor-queries';

import { ActorLoader } from '../platform/request/actor-loader.js';

@Injectable()
export class StoredActorLoader extends ActorLoader {
  constructor(private readonly queries: ActorQueries) {
    super();
  }

  override load(municipalityId: MunicipalityId, personId: PersonId) {
    return this.queries.load(municipalityId, personId);
  }
}
