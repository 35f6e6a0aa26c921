import { NoteOfferGap } from '@systemblick/api/themes/note-offer-gap';
import type { OfferId } from '@systemblick/domain/people/offer';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { Story } from '../story/story.js';
import type { DemoThemes } from './load-themes.js';

/** What two themes miss in the Angebotsdatenbank. */
export async function loadOfferGaps(
  story: Story,
  { theme }: DemoThemes,
  offer: (key: string) => OfferId,
): Promise<void> {
  const { dates, material } = story;
  const course = material.angebote.find(({ handlungsfeld }) => handlungsfeld.includes('Sprache'));
  if (!course) throw new Error('The demo material has no course');
  dates.turnTo(dates.daysAgo(20));
  await story.act('p02', 'offerGap:note', NoteOfferGap, (gaps, actor) =>
    gaps.note(actor, theme('t2'), {
      id: newId<'OfferGap'>(),
      kind: 'missing',
      offerId: null,
      note: 'Ein Integrationskurs am Nachmittag mit Kinderbeaufsichtigung im selben Haus, erreichbar aus den kleinen Gemeinden.',
    }),
  );
  await story.act('p02', 'offerGap:note', NoteOfferGap, (gaps, actor) =>
    gaps.note(actor, theme('t6'), {
      id: newId<'OfferGap'>(),
      kind: 'unsuitable',
      offerId: offer(course.id),
      note: 'Der letzte Bus fährt vor dem Ende des Abendkurses.',
    }),
  );
}
