import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const features = fileURLToPath(new URL('../../apps/web/src/features/', import.meta.url));
const ofAPage = /\bpath: '(?!\/)([^'*]+)',?\s+lazy:/g;

/** The page that is a document of its own, beside the app's. */
const besides = ['anmelden'];

/** The path of every page, as the web app's routes spell it; the start page has none. */
export function pathsOfTheApp(): readonly string[] {
  const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\broutes\.tsx?$/.test(file),
  );
  const paths = files.flatMap((file) =>
    [...readFileSync(`${features}${file}`, 'utf8').matchAll(ofAPage)].map(([, path]) => path ?? ''),
  );
  return [...paths, ...besides].sort();
}
