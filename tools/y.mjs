import { readFileSync } from 'node:fs';
import { findAll } from '@systemblick/anonymization/find-all';
import { readModel } from '@systemblick/anonymization/model/model-file';
import { layersWith } from '@systemblick/anonymization/layers';
const own = JSON.parse(readFileSync('/tmp/h/own.json','utf8')).ownWords;
const layers = layersWith(readModel(new Uint8Array(readFileSync(new URL('../libs/anonymization/model/model.bin', import.meta.url)))), own);
console.log(findAll('Dann half Frau Averbeck weiter.', layers), findAll('Das sagte auch Wischnewski.', layers));
