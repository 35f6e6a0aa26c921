import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { dayOf, type CivilDate } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import {
  acceptOffer,
  changeOffer,
  checkOffer,
  proposeOffer,
  retireOffer,
  type Offer,
  type OfferDescription,
  type OfferId,
} from '@systemblick/domain/people/offer';
import { Offers } from '@systemblick/domain/people/offers';
import { permitPeople, type PeopleAction } from '@systemblick/domain/people/rights';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';

import { permitted } from '../platform/permissions/permitted.js';

export type WhichOffer = { readonly id: OfferId; readonly expectedVersion: number };

/** The Angebotsdatenbank by hand: propose, list, change, check, retire. */
@Injectable()
export class KeepOffers {
  constructor(
    private readonly offers: Offers,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  /** What the coordination proposes is listed at once. */
  async propose(actor: PersonActor, id: OfferId, description: OfferDescription): Promise<Result<Offer, Refusal>> {
    const unknown = await this.unknown(description);
    if (unknown) return refuse(unknown);
    const { municipalityId, personId: proposedBy } = actor;
    const today = dayOf(this.clock.now());
    const proposed = proposeOffer({ ...description, id, municipalityId, proposedBy, today });
    if (!proposed.ok) return proposed;

    const listed = permitPeople(actor, 'offer:accept', proposed.value).ok
      ? acceptOffer(proposed.value, { today })
      : proposed;
    return listed.ok
      ? accept(await this.offers.create(listed.value, { action: 'offer:propose', actor }))
      : refuse(listed.refusal);
  }

  async change(actor: PersonActor, which: WhichOffer, description: OfferDescription) {
    const unknown = await this.unknown(description);
    if (unknown) return refuse(unknown);
    return this.move(actor, 'offer:change', which, (offer) => changeOffer(offer, description));
  }

  accept(actor: PersonActor, which: WhichOffer) {
    const today = dayOf(this.clock.now());
    return this.move(actor, 'offer:accept', which, (offer) => acceptOffer(offer, { today }));
  }

  check(actor: PersonActor, which: WhichOffer, checkedOn: CivilDate) {
    const today = dayOf(this.clock.now());
    return this.move(actor, 'offer:check', which, (offer) => checkOffer(offer, { checkedOn, today }));
  }

  retire(actor: PersonActor, which: WhichOffer) {
    return this.move(actor, 'offer:retire', which, retireOffer);
  }

  private move<R extends Refusal>(
    actor: PersonActor,
    action: PeopleAction,
    { id, expectedVersion }: WhichOffer,
    verb: (offer: Offer) => Result<Offer, R>,
  ) {
    return this.offers.change(id, expectedVersion, { action, actor }, (offer) =>
      permitted(permitPeople(actor, action, offer), () => verb(offer)),
    );
  }

  /** An institution or Kommune that is not there. */
  private async unknown({ institutionId, memberMunicipalityIds }: OfferDescription) {
    if (institutionId && !(await this.people.institutionsById([institutionId])).has(institutionId))
      return { code: 'NOT_FOUND', field: 'institutionId' } as const;
    if (memberMunicipalityIds.length === 0) return undefined;
    const found = await this.people.memberMunicipalitiesById(memberMunicipalityIds);
    return memberMunicipalityIds.every((id) => found.has(id))
      ? undefined
      : ({ code: 'NOT_FOUND', field: 'memberMunicipalityIds' } as const);
  }
}
