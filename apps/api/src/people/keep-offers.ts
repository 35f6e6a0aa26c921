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
import type { Which } from '@systemblick/persistence/platform/moved-store';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';

import { StillThere } from './still-there.js';

export type WhichOffer = Which<OfferId>;

/** The Angebotsdatenbank by hand: propose, list, change, check, retire. */
@Injectable()
export class KeepOffers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly offers: Offers,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  /** What the coordination proposes is listed at once. */
  propose(actor: PersonActor, id: OfferId, description: OfferDescription): Promise<Result<Offer, Refusal>> {
    const { municipalityId, personId: proposedBy } = actor;
    const today = dayOf(this.clock.now());
    return this.unit.do(async (work): Promise<Result<Offer, Refusal>> => {
      const known = await this.known(work, description, null);
      if (!known.ok) return known;
      const proposed = proposeOffer({ ...description, id, municipalityId, proposedBy, today });
      if (!proposed.ok) return proposed;

      const listed = permitPeople(actor, 'offer:accept', proposed.value).ok
        ? acceptOffer(proposed.value, { today })
        : proposed;
      if (!listed.ok) return refuse(listed.refusal);
      return accept(await this.offers.create(work, listed.value, { action: 'offer:propose', actor }));
    });
  }

  change(actor: PersonActor, which: WhichOffer, description: OfferDescription) {
    return this.unit.do((work) =>
      this.offers.move(work, actor, 'change', which, async ({ institutionId }) => {
        const known = await this.known(work, description, institutionId);
        return known.ok ? description : known;
      }),
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
    work: Work,
    { institutionId, memberMunicipalityIds }: OfferDescription,
    was: InstitutionId | null,
  ): Promise<Result<true, NotFound | GoneRefusal>> {
    const there = await this.there.institutions(work, { field: 'institutionId', ids: [institutionId], before: [was] });
    if (!there.ok) return there;
    return this.there.memberMunicipalities(work, { field: 'memberMunicipalityIds', ids: memberMunicipalityIds });
  }
}
