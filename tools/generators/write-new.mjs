import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files that must not be there yet; none is written where one of them is. */
export function writeNew(root, files) {
  const known = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (known.length > 0) throw new Error(`Gibt es schon: ${known.join(', ')}`);

  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return Object.keys(files);
}
