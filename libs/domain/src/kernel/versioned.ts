import type { MunicipalityId } from './id.js';

/** Every aggregate: one municipality's, with a number that grows by one at each change. */
export type Versioned = { readonly municipalityId: MunicipalityId; readonly version: number };
