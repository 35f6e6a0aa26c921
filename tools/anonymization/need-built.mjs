import { existsSync } from 'node:fs';

import { build, fail } from '../start/prepare.mjs';

const built = new URL('../../libs/anonymization/dist/layers.js', import.meta.url);

/** Builds the library where nobody has yet: what is printed stays the answer alone. */
export function needBuilt() {
  if (!existsSync(built) && !build(['@systemblick/anonymization'])) fail('Das Bauen ist fehlgeschlagen.');
}
