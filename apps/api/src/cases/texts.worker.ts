import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { findCertain } from '@systemblick/anonymization/certain';
import { layersWith } from '@systemblick/anonymization/layers';
import { readModel } from '@systemblick/anonymization/model/model-file';
import type { OwnList } from '@systemblick/anonymization/own-list';

const address = fileURLToPath(import.meta.resolve('@systemblick/anonymization/model.bin'));
const model = readModel(new Uint8Array(readFileSync(address)));

/** What identifies somebody in each of the texts, as the editor finds it: with every layer and what the municipality knows of itself. */
export default ({ texts, own }: { readonly texts: readonly string[]; readonly own: OwnList }) => {
  const layers = layersWith(model, own);
  return texts.map((text) => findCertain(text, layers));
};
