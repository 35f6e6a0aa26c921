import { KeepOffers } from '@systemblick/api/people/keep-offers';
import type { OfferDescription, OfferId } from '@systemblick/domain/people/offer';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { Material } from '../material/material.js';
import { at } from '../story/demo-dates.js';
import { keyed } from '../story/keyed.js';
import type { Story } from '../story/story.js';
import type { DemoPeople } from './load-people.js';

type Entry = Material['angebote'][number];

/** Loads the Angebotsdatenbank: one entry nobody has checked for long, and one that waits to be listed. */
export async function loadOffers(story: Story, people: DemoPeople): Promise<(key: string) => OfferId> {
  const { dates, material } = story;
  const ids = new Map<string, OfferId>();
  for (const [place, entry] of material.angebote.entries()) {
    dates.turnTo(at(place === 4 ? dates.fromToday(-230) : dates.day(entry.stand), 10));
    const id = newId<'Offer'>();
    ids.set(entry.id, id);
    await story.act('p02', 'offer:propose', KeepOffers, (offers, actor) =>
      offers.propose(actor, id, described(entry, people)),
    );
  }
  dates.turnTo(dates.daysAgo(3));
  await story.act('p06', 'offer:propose', KeepOffers, (offers, actor) =>
    offers.propose(actor, newId<'Offer'>(), suggested(people)),
  );
  return keyed('offer', ids);
}

const described = (entry: Entry, people: DemoPeople): OfferDescription => ({
  name: entry.name,
  provider: entry.traeger,
  institutionId: entry.institution_id ? people.institution(entry.institution_id) : null,
  memberMunicipalityIds: entry.kommunen.map(people.memberMunicipality),
  field: entry.handlungsfeld,
  targetGroup: entry.zielgruppe,
  languages: entry.sprachen,
  access: entry.zugang,
  times: entry.zeiten,
  childCare: entry.kinderbetreuung,
  barrierFree: entry.barrierefrei,
  transport: entry.oepnv,
  costs: entry.kosten,
  description: entry.beschreibung,
  contactRole: entry.kontakt_rolle,
  email: entry.email,
  phone: null,
  website: null,
});

/** What a case manager has suggested; the coordination has not looked yet. */
const suggested = (people: DemoPeople): OfferDescription => ({
  name: 'Eltern-Kind-Café mit Kursberatung',
  provider: 'Heimatverein Niederlinnep',
  institutionId: null,
  memberMunicipalityIds: [people.memberMunicipality('k6')],
  field: 'Familie',
  targetGroup: 'Mütter und Väter mit Kindern unter drei Jahren',
  languages: ['Deutsch', 'Ukrainisch'],
  access: 'ohne Anmeldung',
  times: 'Do 9.30–11.30 Uhr',
  childCare: true,
  barrierFree: true,
  transport: 'Bus bis Niederlinnep Kirche',
  costs: 'kostenfrei',
  description: 'Offener Treff mit Beratung zu Kursplätzen; die Kinder werden im selben Raum betreut.',
  contactRole: 'Leitung des Treffs',
  email: null,
  phone: null,
  website: null,
});
