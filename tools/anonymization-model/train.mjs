import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';

import { readModel } from '@systemblick/anonymization/model/model-file';

import { readCorpora } from './corpora.mjs';
import { packed } from './pack.mjs';
import { chooseThresholds, rememberingFinder } from './thresholds.mjs';
import { trainModel } from './train-model.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../../libs/anonymization/model/model.bin', import.meta.url)),
    },
  },
});
if (!values.data) {
  console.error(
    'node tools/anonymization-model/train.mjs --data DIR [--out FILE]   (build first: the library is read from its dist)',
  );
  process.exit(2);
}

const corpora = readCorpora(values.data);
// Thresholds are chosen on sentences that the model for choosing them has not read.
const isHeld = (_, at) => at % 5 === 0;
const held = corpora.news.filter(isHeld);
const trial = trainModel({ ...corpora, news: corpora.news.filter((one, at) => !isHeld(one, at)) }, {}, console.log);
const thresholds = chooseThresholds({ texts: held, find: rememberingFinder(trial) });
const bytes = packed({ ...trainModel(corpora, {}, console.log), thresholds });
readModel(bytes);
writeFileSync(values.out, bytes);
console.log(thresholds);
console.log(`${values.out}: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} with brotli`);
console.log(`SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`);
