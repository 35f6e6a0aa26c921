import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Browser } from 'playwright-core';

import { openBrowser } from './browser.js';
import { startApi, type RunningApi } from './running-api.js';

const pages = fileURLToPath(new URL('../../apps/web/dist', import.meta.url));

/** The whole product on a database of its own, and a browser to use it with. Remember to stop it. */
export type ProductInABrowser = {
  readonly api: RunningApi;
  readonly browser: Browser;
  readonly stop: () => Promise<void>;
};

export async function openProduct(): Promise<ProductInABrowser> {
  if (!existsSync(`${pages}/pages/index.html`)) throw new Error('Die Web-App ist nicht gebaut: npm run build.');
  const api = await startApi({ pages });
  const browser = await openBrowser();
  return {
    api,
    browser,
    async stop() {
      await browser.close();
      await api.stop();
    },
  };
}
