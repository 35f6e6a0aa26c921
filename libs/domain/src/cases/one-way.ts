import type { OneWay } from '../kernel/way-back.js';
import type { BundleState } from './case-bundle.js';
import type { CaseState } from './case.js';
import type { HintState } from './hint-state.js';
import type { NominationState } from './nomination-state.js';

export const caseOneWay = {
  withdrawn: 'Its texts and quotes are erased; nothing is left that could come back.',
} as const satisfies OneWay<CaseState>;

export const nominationOneWay = {
  taken: 'The bundle holds the case now, and can leave it out.',
  passedOver: 'The same case can be nominated again, with a new word.',
  withdrawn: 'The same case can be nominated again, with a new word.',
} as const satisfies OneWay<NominationState>;

export const bundleOneWay = {
  inReconstruction: 'A group has begun to read it; it is closed when the session is, and opened again with it.',
} as const satisfies OneWay<BundleState>;

export const hintOneWay = {
  collected: 'Somebody has read it; it can still be passed on, taken or dropped.',
  passedOn: 'An institution has been told; it can still be collected, taken or dropped.',
  taken: 'It is evidence of a theme now.',
  dropped: 'The reason stands beside it; the same insight can be written again.',
} as const satisfies OneWay<HintState>;
