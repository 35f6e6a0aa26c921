import { readFileSync, readdirSync } from 'node:fs';
import { findAll } from '@systemblick/anonymization/find-all';
import { isCertain } from '@systemblick/anonymization/certain';
import { readModel } from '@systemblick/anonymization/model/model-file';
import { layersWith } from '@systemblick/anonymization/layers';
const layers = layersWith(readModel(new Uint8Array(readFileSync(new URL('../libs/anonymization/model/model.bin', import.meta.url)))));
for (const f of process.argv.slice(2)) {
  const t = readFileSync(f, 'utf8');
  for (const x of findAll(t, layers).filter(isCertain)) console.log(f.split('/').pop(), x.type, x.source, x.confidence.toFixed(2), JSON.stringify(t.slice(Math.max(0,x.start-30), x.start)), '»'+t.slice(x.start, x.end)+'«', JSON.stringify(t.slice(x.end, x.end+20)));
}
