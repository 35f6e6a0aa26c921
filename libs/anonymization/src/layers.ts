import type { Layers } from './find-all.js';
import type { Model } from './model/model-file.js';
import { modelFinder } from './model/model-finder.js';
import { isOrdinaryTo } from './model/word-lists.js';
import { mustStay } from './must-stay.js';
import { ownFinder, type OwnList } from './own-list.js';
import { ruleFinders } from './rule-layers.js';

/** Every layer, as it is shipped: what the municipality knows of itself, rules, cues and lexicons, the model. */
export function layersWith(model: Model, own?: OwnList): Layers {
  const isOrdinary = isOrdinaryTo(model.lists);
  return {
    finders: [...(own ? [ownFinder(own, isOrdinary)] : []), ...ruleFinders(isOrdinary), modelFinder(model)],
    staying: mustStay,
    isOrdinary,
  };
}

/** Without the model: for texts in other languages than it has learned, and where it did not come. */
export const layersWithoutModel = (own?: OwnList): Layers => ({
  finders: [...(own ? [ownFinder(own)] : []), ...ruleFinders()],
  staying: mustStay,
});
