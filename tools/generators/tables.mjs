import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { format } from 'oxfmt';

import { build, fail, root } from '../start/prepare.mjs';

/** Prints docs/rights.md and docs/states.md from the tables of the domain, as they are now. */
if (!build(['@systemblick/domain'])) fail('Das Bauen ist fehlgeschlagen.');
const { rightsDocument } = await import('@systemblick/domain/overview/rights-document');
const { statesDocument } = await import('@systemblick/domain/overview/states-document');
const { printWidth, singleQuote } = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8'));
for (const [name, text] of [
  ['rights.md', rightsDocument()],
  ['states.md', statesDocument()],
]) {
  const path = join(root, 'docs', name);
  const { code } = await format(name, text, { printWidth, singleQuote });
  writeFileSync(path, code);
}
