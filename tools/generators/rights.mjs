import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { build, fail, root } from '../start/prepare.mjs';

/** Prints docs/rights.md from the tables of the domain, as they are now. */
if (!build(['@systemblick/domain'])) fail('Das Bauen ist fehlgeschlagen.');
const { rightsDocument } = await import('@systemblick/domain/overview/rights-document');
const path = join(root, 'docs', 'rights.md');
writeFileSync(path, await format(rightsDocument(), { ...(await resolveConfig(path)), parser: 'markdown' }));
