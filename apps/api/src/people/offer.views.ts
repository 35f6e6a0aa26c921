import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { takenByPeople } from '@systemblick/domain/kernel/move';
import { isCheckDue, type Offer } from '@systemblick/domain/people/offer';
import { offerMoves } from '@systemblick/domain/people/offer-moves';
import { permitPeople } from '@systemblick/domain/people/rights';

import { as } from '../platform/graphql/as.js';
import { RefusalType } from '../platform/graphql/refusal.type.js';
import { stepsOf } from '../platform/graphql/step.type.js';
import type { ImportedLine } from './import-offers.js';
import { OfferImportLineType, OfferMeantType, OfferType } from './offer.types.js';

const actions = takenByPeople('offer', offerMoves);

export const toOfferType = ({ municipalityId, ...offer }: Offer, actor: PersonActor, now: Date): OfferType =>
  as(OfferType, {
    ...offer,
    checkDue: isCheckDue({ ...offer, municipalityId }, now),
    steps: stepsOf(actions, (action) => permitPeople(actor, action, { ...offer, municipalityId })),
  });

export const toImportLine = ({ line, outcome, meant, refusals }: ImportedLine): OfferImportLineType =>
  as(OfferImportLineType, {
    line,
    outcome,
    meant: meant && as(OfferMeantType, meant),
    refusals: refusals.map((refusal) => RefusalType.from(refusal)),
  });
