import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const howToGetOne =
  'Für die Prüfungen im Browser fehlt ein Chromium: Auf Linux x64 liegt eines im Paket @sparticuz/chromium bei (npm ci), sonst bitte Chromium oder Chrome installieren oder mit CHROME_PATH angeben.';

/** The Chromium that every machine tests with: CHROME_PATH, else the one in the package, else an installed one. */
export async function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROME_PATH nennt ${given}; dort ist kein Browser.`);
    return given;
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpacked();
  const found = installed.find((path) => existsSync(path));
  if (!found) throw new Error(howToGetOne);
  return found;
}

/** Its unpacked copy belongs to whoever came first: each user unpacks their own. */
async function unpacked() {
  const before = process.env.TMPDIR;
  const own = join(tmpdir(), `systemblick-chromium-${userInfo().uid}`);
  mkdirSync(own, { recursive: true });
  process.env.TMPDIR = own;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
