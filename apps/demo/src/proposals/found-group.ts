import { AdministerBodies } from '@systemblick/api/people/administer-bodies';
import type { Projektgruppe } from '@systemblick/domain/proposals/projektgruppe';

import type { Material } from '../material/material.js';
import { institutionOf } from '../people/load-bodies.js';
import type { Story } from '../story/story.js';
import type { ForProposals } from './for-proposals.js';
import { propose, setToWork } from './group-acts.js';

/** The material's Projektgruppe at work, in the body that the material describes. */
export async function foundGroup(
  story: Story,
  { people, themes }: ForProposals,
  entry: Material['projektgruppen'][number],
): Promise<Projektgruppe> {
  const { dates, material } = story;
  const described = material.gremien.find(({ id }) => id === entry.gremium_id);
  if (!described) throw new Error(`The demo material has no body ${entry.gremium_id}`);
  const { name, rhythmus: rhythm = null, leitung, mitglieder } = described;

  dates.turnTo(dates.moment(entry.erteilt_am, 11));
  const proposed = await propose(story, 'p01', {
    name: entry.name,
    mandate: entry.auftrag,
    outOfScope: entry.nicht_auftrag,
    themeIds: [themes.theme(entry.thema_id)],
    institutionIds: ['i01', 'i02', 'i03', 'i08'].map(people.institution),
    existingBody: {
      kind: 'noneFits',
      reason: 'Kein Gremium im Kreis bringt Sozialämter, Jobcenter und Ausländerbehörde zu einem Verfahren zusammen.',
    },
    voice: { kind: 'present', institutionIds: ['i18', 'i19'].map(people.institution) },
    dueOn: dates.day(entry.abgabe_bis),
  });
  const members = mitglieder.map((key) => ({
    personId: story.person(key),
    institutionId: people.institution(institutionOf(material, key)),
    leads: key === leitung,
    advisory: false,
  }));
  const group = await setToWork(story, 'p01', proposed, members);
  const { bodyId } = group;
  if (bodyId === null) throw new Error('The demo has a Projektgruppe at work without a body');
  await story.act('p01', 'body:change', AdministerBodies, (bodies, actor) =>
    bodies.change(actor, bodyId, 0, { name, rhythm, memberMunicipalityId: null, existedBefore: false }),
  );
  return group;
}
