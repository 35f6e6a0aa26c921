import { NestFactory } from '@nestjs/core';

import type { SystemActor } from '@systemblick/domain/kernel/actor';
import { Accounts } from '@systemblick/persistence/platform/accounts';
import { newId } from '@systemblick/persistence/platform/new-id';

import { AppModule } from '../../app.module.js';
import { createLogger, nestLogger } from '../../platform/logging.js';
import { RequestContext } from '../../platform/request/request-context.js';
import type { Settings } from '../../platform/settings/settings.js';
import { SystemClock } from '../../platform/system-clock.js';
import { loadAdoptions, loadFeedback } from './demo-adoptions.js';
import { loadCases } from './demo-cases.js';
import { DemoClock } from './demo-clock.js';
import { DemoDates } from './demo-dates.js';
import { loadHints } from './demo-hints.js';
import { loadMeasures } from './demo-measures.js';
import { loadMeetings } from './demo-meetings.js';
import { loadOffers } from './demo-offers.js';
import { loadPapers } from './demo-papers.js';
import { loadPeople } from './demo-people.js';
import { loadProposals } from './demo-proposals.js';
import { loadReconstruction } from './demo-reconstruction.js';
import { loadThemes } from './demo-themes.js';
import { readMaterial } from './read-material.js';
import { loadSecondMunicipality } from './second-municipality.js';

/** Loads the invented municipalities into an empty database; answers false where somebody can sign in already. */
export async function loadDemo(settings: Settings, folder: string): Promise<boolean> {
  const logger = createLogger('silent');
  const clock = new DemoClock(new SystemClock().now());
  const app = await NestFactory.createApplicationContext(
    AppModule.with({ settings: { ...settings, serve: ['graphql'] }, logger, clock }),
    {
      logger: nestLogger(logger),
      abortOnError: false,
    },
  );
  try {
    if ((await app.get(Accounts).municipalityIds()).length > 0) return false;

    const material = readMaterial(folder);
    const dates = new DemoDates(material.meta.stand, clock);
    const context = app.get(RequestContext);
    const hellenrath: SystemActor = { kind: 'system', municipalityId: newId<'Municipality'>() };
    await context.as(hellenrath, async () => {
      const people = await loadPeople(app, material, dates, hellenrath);
      const cases = await loadCases(app, folder, material, dates, people, hellenrath);
      const { databaseEngineUrl: engineUrl } = settings;
      const found = await loadReconstruction({ app, material, dates, people, cases, actor: hellenrath, engineUrl });
      const themes = await loadThemes(app, material, dates, people, found);
      const proposals = await loadProposals({ app, material, dates, people, found, themes });
      await loadHints({ app, dates, people, themes }, material);
      await loadOffers(app, material, dates, people, themes);
      const papers = await loadPapers({ app, dates, people }, material, { themes, proposals }, folder);
      const meetings = await loadMeetings({ app, dates, people, papers }, material);
      const decided = { app, dates, people, meetings };
      await loadMeasures(decided, material);
      await loadAdoptions(decided);
      await loadFeedback(decided, themes);
    });
    const second: SystemActor = { kind: 'system', municipalityId: newId<'Municipality'>() };
    await context.as(second, () => loadSecondMunicipality(app, dates, second));
    return true;
  } finally {
    await app.close();
  }
}
