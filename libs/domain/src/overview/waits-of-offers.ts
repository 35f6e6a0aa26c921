import type { PersonActor } from '../kernel/actor.js';
import { firstAsked } from '../kernel/asks.js';
import { startOf } from '../kernel/civil-date.js';
import { offerAsks } from '../people/asks.js';
import { isCheckDue, type Offer } from '../people/offer.js';
import { permitPeople } from '../people/rights.js';
import { waits, type Waits } from './waits.js';

/** Of the offers to be checked again, those nobody checked for longest; the list of offers has all of them. */
const mostOffersToCheck = 3;

/** Every proposed offer waits, and of those whose check is due a few. */
export function waitsOfOffers(actor: PersonActor, offers: readonly Offer[], now: Date): readonly Waits[] {
  const next = (offer: Offer) =>
    firstAsked(
      offerAsks,
      (action) => permitPeople(actor, action, offer).ok,
      (action) => action === 'offer:check' && !isCheckDue(offer, now),
    );
  const called = ({ id, name }: Offer) => ({ id, title: name });
  const proposed = offers.filter((offer) => next(offer) === 'offer:accept');
  const due = offers
    .filter((offer) => next(offer) === 'offer:check')
    .toSorted((one, other) => compare(one.lastChecked, other.lastChecked) || compare(one.id, other.id))
    .slice(0, mostOffersToCheck);
  return [
    ...proposed.map((offer) => waits('offerToAccept', called(offer))),
    ...due.map((offer) => waits('offerToCheck', called(offer), { at: startOf(offer.lastChecked) })),
  ];
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
