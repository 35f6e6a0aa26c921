import type { INestApplicationContext } from '@nestjs/common';

import { loadBundles } from './cases/load-bundles.js';
import { loadCases, loadOpenCases } from './cases/load-cases.js';
import { loadMeetings } from './decisions/meetings/load-meetings.js';
import { loadPapers } from './decisions/papers/load-papers.js';
import { loadAdoptions, loadFeedback } from './follow-up/load-adoptions.js';
import { loadMeasures, loadWorked } from './follow-up/load-measures.js';
import type { Material } from './material/material.js';
import { loadOffers } from './people/load-offers.js';
import { loadPeople } from './people/load-people.js';
import { loadProposals } from './proposals/load-proposals.js';
import { loadSessions } from './reconstruction/load-sessions.js';
import type { DemoDates } from './story/demo-dates.js';
import { loadHints } from './themes/load-hints.js';
import { loadOfferGaps } from './themes/load-offer-gaps.js';
import { loadSurvey } from './themes/load-survey.js';
import { loadThemes } from './themes/load-themes.js';

/** The Kreis Hellenrath with a year of its work, stage by stage. */
export async function loadHellenrath(
  app: INestApplicationContext,
  material: Material,
  dates: DemoDates,
): Promise<void> {
  const [bundle] = material.fallbuendel;
  if (!bundle) throw new Error('The demo material has no bundle');

  const { story, people } = await loadPeople(app, material, dates);
  const cases = await loadCases(story, bundle);
  const bundles = await loadBundles(story, people, bundle, cases);
  await loadOpenCases(story, cases);
  const found = await loadSessions(story, { people, cases, bundles }, bundle);
  const themes = await loadThemes(story, people, found);
  await loadSurvey(story, themes.theme('t2'));
  const proposals = await loadProposals(story, { people, found, themes });
  await loadHints(story, people, themes);
  await loadOfferGaps(story, themes, await loadOffers(story, people));
  const papers = await loadPapers(story, { people, themes, proposals });
  const resolution = await loadMeetings(story, { people, papers });
  await loadMeasures(story, people, resolution);
  await loadWorked(story, people, resolution, papers('bv3').id);
  await loadAdoptions(story, people, resolution('bv1', 2));
  await loadFeedback(story, themes.theme('t1'));
}
