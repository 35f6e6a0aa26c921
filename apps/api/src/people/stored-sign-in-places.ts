import { Injectable } from '@nestjs/common';

import type { MunicipalityId } from '@systemblick/domain/kernel/id';
import { MunicipalityNames } from '@systemblick/persistence/people/municipality-names';

import { SignInPlaces } from '../platform/sign-in/sign-in-places.js';

@Injectable()
export class StoredSignInPlaces extends SignInPlaces {
  constructor(private readonly names: MunicipalityNames) {
    super();
  }

  override named(ids: readonly MunicipalityId[]) {
    return Promise.all(
      ids.map(async (municipalityId) => ({ municipalityId, name: await this.names.of(municipalityId) })),
    );
  }
}
