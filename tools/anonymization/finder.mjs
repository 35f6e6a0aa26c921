import { readFileSync } from 'node:fs';

import { findAll } from '@systemblick/anonymization/find-all';
import { readModel } from '@systemblick/anonymization/model/model-file';
import { layersWith } from '@systemblick/anonymization/layers';

const model = new URL('../../libs/anonymization/model/model.bin', import.meta.url);

/** The finder as it is shipped: every layer, with the model of the repository. */
export function shippedFinder() {
  const layers = layersWith(readModel(new Uint8Array(readFileSync(model))));
  return (text) => findAll(text, layers);
}
