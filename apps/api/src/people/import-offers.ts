import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { dayOf } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import {
  acceptOffer,
  changeOffer,
  checkOffer,
  proposeOffer,
  type Offer,
  type OfferDescription,
} from '@systemblick/domain/people/offer';
import { Tenant, type Transaction } from '@systemblick/persistence/platform/tenant';
import { OfferStore } from '@systemblick/persistence/people/offer-store';
import { OfferQueries, offerKey } from '@systemblick/persistence/people/offer-queries';
import { PeopleQueries, type PlaceNames } from '@systemblick/persistence/people/people-queries';

import { describeOffer, type OfferLineInput } from './offer.inputs.js';
import type { ImportOutcome } from './offer.types.js';

export type ImportedLine = { readonly line: number; readonly outcome: ImportOutcome; readonly refusal: Refusal | null };

/** At most so many lines at once: a file is sent in parts, so that one sees how far it is and can stop. */
export const mostLines = 200;

/** Takes lines of a file into the Angebotsdatenbank; each is taken or refused for itself. */
@Injectable()
export class ImportOffers {
  constructor(
    private readonly tenant: Tenant,
    private readonly store: OfferStore,
    private readonly offers: OfferQueries,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: PersonActor,
    lines: readonly OfferLineInput[],
  ): Promise<Result<readonly ImportedLine[], Refusal>> {
    if (lines.length > mostLines)
      return refuse({ code: 'TOO_MANY_ENTRIES', field: 'lines', facts: { max: mostLines } });

    const names = await this.people.placeNames();
    return accept(
      await this.tenant.write(async (transaction) => {
        const known = new Map(
          await this.offers.knownAs(
            transaction,
            lines.map(({ name }) => name),
          ),
        );
        const imported: ImportedLine[] = [];
        for (const line of lines) imported.push(await this.take(transaction, actor, line, names, known));
        return imported;
      }),
    );
  }

  private async take(
    transaction: Transaction,
    actor: PersonActor,
    input: OfferLineInput,
    names: PlaceNames,
    known: Map<string, Offer>,
  ): Promise<ImportedLine> {
    const { line } = input;
    const described = describe(input, names);
    if (!described.ok) return { line, outcome: 'refused', refusal: described.refusal };

    const same = known.get(offerKey(input));
    const entry = same ? this.renewed(same, described.value, input) : this.fresh(actor, described.value, input);
    if (!entry.ok) return { line, outcome: 'refused', refusal: entry.refusal };
    known.set(offerKey(input), entry.value);
    if (!same) {
      await this.store.createWithin(transaction, entry.value, { action: 'offer:import', actor });
      return { line, outcome: 'added', refusal: null };
    }
    if (saysTheSame(same, entry.value)) return { line, outcome: 'unchanged', refusal: null };

    const act = { action: 'offer:import', actor };
    const changed = await this.store.changeWithin(transaction, same.id, 'any', act, () => entry);
    return { line, outcome: changed.ok ? 'changed' : 'refused', refusal: changed.ok ? null : changed.refusal };
  }

  private fresh(actor: PersonActor, description: OfferDescription, { id, lastChecked }: OfferLineInput) {
    const today = dayOf(this.clock.now());
    const { municipalityId, personId: proposedBy } = actor;
    const proposed = proposeOffer({ ...description, id, municipalityId, proposedBy, today });
    if (!proposed.ok) return proposed;
    const listed = acceptOffer(proposed.value, { today });
    return listed.ok ? checkOffer(listed.value, { checkedOn: lastChecked ?? today, today }) : listed;
  }

  /** A line without its day says nothing about the last check of an entry that is there. */
  private renewed(
    offer: Offer,
    description: OfferDescription,
    { lastChecked }: OfferLineInput,
  ): Result<Offer, Refusal> {
    const today = dayOf(this.clock.now());
    const changed = changeOffer(offer, description);
    if (!changed.ok) return changed;
    const listed = changed.value.state === 'proposed' ? acceptOffer(changed.value, { today }) : changed;
    return listed.ok && lastChecked ? checkOffer(listed.value, { checkedOn: lastChecked, today }) : listed;
  }
}

function describe(input: OfferLineInput, names: PlaceNames): Result<OfferDescription, Refusal> {
  const institution = input.institutionName?.trim() || null;
  const institutionId = institution === null ? null : names.institutions.get(institution.toLowerCase());
  if (institutionId === undefined) return refuse({ code: 'NOT_FOUND', field: 'institutionName' });

  const memberMunicipalityIds = input.memberMunicipalityNames.map((name) =>
    names.members.get(name.trim().toLowerCase()),
  );
  const found = memberMunicipalityIds.filter((id) => id !== undefined);
  if (found.length < memberMunicipalityIds.length)
    return refuse({ code: 'NOT_FOUND', field: 'memberMunicipalityNames' });
  return accept({ ...describeOffer(input), institutionId, memberMunicipalityIds: found });
}

const said = ({ version: _counted, ...offer }: Offer) => JSON.stringify(Object.entries(offer).toSorted());
const saysTheSame = (one: Offer, other: Offer) => said(one) === said(other);
