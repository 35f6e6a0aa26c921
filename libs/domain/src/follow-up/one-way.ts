import type { OneWay } from '../kernel/way-back.js';
import type { AdoptionState } from './adoption.js';
import type { MeasureState } from './measure.js';

export const measureOneWay = {
  accepted: 'The institution has promised it; what turns out impossible is cancelled with a reason and proposed anew.',
  inProgress: 'It has begun; what it came to is reported, and what does not go on is cancelled with a reason.',
  verified: 'Its effect is on record, readings can still be added; what is needed besides is a measure of its own.',
  cancelled: 'The reason stands beside it; it can be proposed anew.',
} as const satisfies OneWay<MeasureState>;

export const adoptionOneWay = {
  adopted: 'The Kommune has decided for itself; changing that is up to its own bodies.',
} as const satisfies OneWay<AdoptionState>;
