import { NestFactory } from '@nestjs/core';

import { AppModule } from '@systemblick/api/app.module';
import { FoundMunicipality } from '@systemblick/api/people/found-municipality';
import { createLogger, nestLogger } from '@systemblick/api/platform/logging';
import type { Settings } from '@systemblick/api/platform/settings/settings';
import { SystemClock } from '@systemblick/api/platform/system-clock';

import { loadHellenrath } from './load-hellenrath.js';
import { readMaterial } from './material/read-material.js';
import { loadSecondMunicipality } from './people/load-second-municipality.js';
import { DemoClock } from './story/demo-clock.js';
import { DemoDates } from './story/demo-dates.js';

/**
 * Loads the invented municipalities into an empty database; answers false where somebody can sign in already. Nothing is
 * sent meanwhile: this process serves nobody and runs no jobs.
 */
export async function loadDemo(settings: Settings): Promise<boolean> {
  const logger = createLogger('silent');
  const clock = new DemoClock(new SystemClock().now());
  const app = await NestFactory.createApplicationContext(
    AppModule.with({ settings: { ...settings, serve: ['graphql'] }, logger, clock }),
    { logger: nestLogger(logger), abortOnError: false },
  );
  try {
    if (await app.get(FoundMunicipality).isFounded()) return false;

    const material = readMaterial();
    const dates = new DemoDates(material.meta.stand, clock);
    await loadHellenrath(app, material, dates);
    await loadSecondMunicipality(app, material, dates);
    return true;
  } finally {
    await app.close();
  }
}
