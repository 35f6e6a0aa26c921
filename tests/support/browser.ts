import { chromium, type Browser } from 'playwright-core';

/** A browser of one's own; `browser.setup.mjs` has said where it lies. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  if (!executablePath) throw new Error('Kein Browser: der Testlauf braucht tests/journey/browser.setup.mjs.');
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
