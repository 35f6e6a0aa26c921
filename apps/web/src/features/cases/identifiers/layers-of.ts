import type { Layers } from '@systemblick/anonymization/find-all';
import { layersWith, layersWithoutModel } from '@systemblick/anonymization/layers';
import { readModel } from '@systemblick/anonymization/model/model-file';
import type { OwnList } from '@systemblick/anonymization/own-list';

/** What a worker is handed to look with; either may not have come. */
export type Knowledge = { readonly model: Uint8Array | undefined; readonly own: OwnList | undefined };

/** Every layer that can look with what there is. */
export const layersOf = ({ model, own }: Knowledge): Layers =>
  model ? layersWith(readModel(model), own) : layersWithoutModel(own);
