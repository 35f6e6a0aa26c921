import type { Layers } from './find-all.js';
import type { Model } from './model/model-file.js';
import { modelFinder } from './model/model-finder.js';
import { mustStay } from './must-stay.js';
import { ownFinder, type OwnList } from './own-list.js';
import { ruleFinders } from './rule-layers.js';

/** From these marginals on a finding of the model is accepted, and a person is asked. Chosen on the development split. */
export const thresholds = { accept: 0.5, check: 0.15 } as const;

/** Every layer, as it is shipped: rules, cues and lexicons, the model, and what the municipality knows of itself. */
export const layersWith = (model: Model, own?: OwnList): Layers => ({
  finders: [...(own ? [ownFinder(own)] : []), ...ruleFinders, modelFinder(model, thresholds)],
  staying: mustStay,
});
