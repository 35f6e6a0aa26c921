import type { MunicipalityId } from '@systemblick/domain/kernel/id';

import type { SignInPlaceType } from './sign-in.types.js';

/** What the municipalities are called that somebody may enter. The people stage provides it. */
export abstract class SignInPlaces {
  abstract named(ids: readonly MunicipalityId[]): Promise<SignInPlaceType[]>;
}
