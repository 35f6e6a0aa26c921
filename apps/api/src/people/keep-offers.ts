import { Injectable } from '@nestjs/common';

import type { InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import { dayOf, type CivilDate } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { NotFound, Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import {
  acceptOffer,
  proposeOffer,
  type Offer,
  type OfferDescription,
  type OfferId,
} from '@systemblick/domain/people/offer';
import { permitPeople } from '@systemblick/domain/people/rights';
import type { GoneRefusal } from '@systemblick/domain/people/still-there';
import { Offers } from '@systemblick/persistence/people/offers';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';
import type { Which } from '@systemblick/persistence/platform/moved-store';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { StillThere } from './still-there.js';
import { thenThere } from './then-there.js';

export type WhichOffer = Which<OfferId>;

/** The Angebotsdatenbank by hand: propose, list, change, check, retire. */
@Injectable()
export class KeepOffers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly offers: Offers,
    private readonly people: PeopleQueries,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  /** What the coordination proposes is listed at once. */
  async propose(actor: PersonActor, id: OfferId, description: OfferDescription): Promise<Result<Offer, Refusal>> {
    const known = await this.known(description, null);
    if (!known.ok) return known;
    const { municipalityId, personId: proposedBy } = actor;
    const today = dayOf(this.clock.now());
    const proposed = proposeOffer({ ...description, id, municipalityId, proposedBy, today });
    if (!proposed.ok) return proposed;

    const listed = permitPeople(actor, 'offer:accept', proposed.value).ok
      ? acceptOffer(proposed.value, { today })
      : proposed;
    return listed.ok
      ? this.unit.do(async (work) =>
          accept(await this.offers.create(work, listed.value, { action: 'offer:propose', actor })),
        )
      : refuse(listed.refusal);
  }

  async change(actor: PersonActor, which: WhichOffer, description: OfferDescription) {
    const known = await this.known(description, (await this.offers.find(which.id))?.institutionId ?? null);
    return this.unit.do(async (work) =>
      thenThere(await this.offers.move(work, actor, 'change', which, description), known),
    );
  }

  accept(actor: PersonActor, which: WhichOffer) {
    const today = dayOf(this.clock.now());
    return this.unit.do((work) => this.offers.move(work, actor, 'accept', which, { today }));
  }

  check(actor: PersonActor, which: WhichOffer, checkedOn: CivilDate) {
    const today = dayOf(this.clock.now());
    return this.unit.do((work) => this.offers.move(work, actor, 'check', which, { checkedOn, today }));
  }

  retire(actor: PersonActor, which: WhichOffer) {
    return this.unit.do((work) => this.offers.move(work, actor, 'retire', which));
  }

  /** Whether its institution and Kommunen are there. */
  private async known(
    { institutionId, memberMunicipalityIds }: OfferDescription,
    was: InstitutionId | null,
  ): Promise<Result<true, NotFound | GoneRefusal>> {
    const there = await this.there.institutions({ field: 'institutionId', ids: [institutionId], before: [was] });
    if (!there.ok || memberMunicipalityIds.length === 0) return there;
    const found = await this.people.memberMunicipalitiesById(memberMunicipalityIds);
    return memberMunicipalityIds.every((id) => found.has(id))
      ? there
      : refuse({ code: 'NOT_FOUND', field: 'memberMunicipalityIds' } as const);
  }
}
