import type { INestApplicationContext } from '@nestjs/common';

import { acceptOffer, checkOffer, proposeOffer, type Offer } from '@systemblick/domain/people/offer';
import { noteOfferGap } from '@systemblick/domain/themes/offer-gap';
import { Offers } from '@systemblick/persistence/people/offers';
import { newId } from '@systemblick/persistence/platform/new-id';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';
import { OfferGaps } from '@systemblick/persistence/themes/offer-gaps';

import { actingAs, coordinator } from './demo-acts.js';
import { at, type DemoDates } from './demo-dates.js';
import type { DemoPeople } from './demo-people.js';
import type { DemoThemes } from './demo-themes.js';
import type { Material } from './material.js';
import { done, kept } from './demo-store.js';

type Entry = Material['angebote'][number];

/** Loads the Angebotsdatenbank: one entry nobody has checked for long, one that waits to be listed, and two gaps. */
export async function loadOffers(
  app: INestApplicationContext,
  material: Material,
  dates: DemoDates,
  people: DemoPeople,
  themes: DemoThemes,
): Promise<void> {
  const act = { action: 'offer:propose', actor: coordinator(people, 'p02') };
  const ids = new Map<string, Offer['id']>();
  for (const [place, entry] of material.angebote.entries()) {
    const checkedOn = place === 4 ? dates.fromToday(-230) : dates.day(entry.stand);
    dates.turnTo(at(checkedOn, 10));
    const offer = listed(entry, people, checkedOn, dates.fromToday(0));
    ids.set(entry.id, offer.id);
    await kept(app, Offers).create(offer, act);
  }
  dates.turnTo(dates.daysAgo(3));
  await proposeOne(app, dates, people);

  const course = material.angebote.find(({ handlungsfeld }) => handlungsfeld.includes('Sprache'));
  const gaps = [
    {
      theme: 't2',
      kind: 'missing',
      offerId: null,
      note: 'Ein Integrationskurs am Nachmittag mit Kinderbeaufsichtigung im selben Haus, erreichbar aus den kleinen Gemeinden.',
    },
    {
      theme: 't6',
      kind: 'unsuitable',
      offerId: (course && ids.get(course.id)) ?? null,
      note: 'Der letzte Bus fährt vor dem Ende des Abendkurses.',
    },
  ] as const;
  for (const { theme: key, ...gap } of gaps) {
    const theme = await app.get(GenerativeThemes).find(themes.theme(key));
    if (!theme || (gap.kind === 'unsuitable' && gap.offerId === null)) throw new Error(`The demo has no gap at ${key}`);
    const noted = {
      ...gap,
      id: newId<'OfferGap'>(),
      notedBy: people.person('p02'),
      now: dates.turnTo(dates.daysAgo(20)),
    };
    await kept(app, OfferGaps).create(done(noteOfferGap(theme, noted)), {
      action: 'offerGap:note',
      actor: coordinator(people, 'p02'),
    });
  }
}

function listed(entry: Entry, people: DemoPeople, checkedOn: Offer['lastChecked'], today: Offer['lastChecked']): Offer {
  const proposed = done(
    proposeOffer({
      id: newId<'Offer'>(),
      municipalityId: people.municipalityId,
      proposedBy: people.person('p02'),
      today: checkedOn,
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
    }),
  );
  return done(checkOffer(done(acceptOffer(proposed, { today: checkedOn })), { checkedOn, today }));
}

/** A case manager has suggested an entry; the coordination has not looked yet. */
async function proposeOne(app: INestApplicationContext, dates: DemoDates, people: DemoPeople): Promise<void> {
  const proposed = done(
    proposeOffer({
      id: newId<'Offer'>(),
      municipalityId: people.municipalityId,
      proposedBy: people.person('p06'),
      today: dates.fromToday(-3),
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
    }),
  );
  await kept(app, Offers).create(proposed, { action: 'offer:propose', actor: actingAs(people, 'p06', 'caseManager') });
}
