import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';

import { readModel } from '@systemblick/anonymization/model/model-file';

import { readCorpora } from './corpora.mjs';
import { trainedWithout } from './folds.mjs';
import { packed } from './pack.mjs';
import { chooseThresholds } from './thresholds.mjs';
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
// Thresholds are chosen on texts that the model for choosing them has not read.
const { unread } = trainedWithout(corpora);
const thresholds = chooseThresholds({ news: unread(corpora.news), notes: unread(corpora.notes) });
const bytes = packed({ ...trainModel(corpora, {}, console.log), thresholds });
readModel(bytes);
writeFileSync(values.out, bytes);
console.log(thresholds);
console.log(`${values.out}: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} with brotli`);
console.log(`SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`);
