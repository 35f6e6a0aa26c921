import type { InstitutionId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { MemberMunicipalityId } from '@systemblick/domain/people/member-municipality';
import type { Offer, OfferId } from '@systemblick/domain/people/offer';

import type { Mapping } from '../platform/aggregate-store.js';
import { OfferRow } from './offer.rows.js';

export const offerMapping: Mapping<Offer, OfferRow> = { kind: 'Offer', row: OfferRow, toAggregate: toOffer, toRow };

export function toOffer({ search: _kept, ...row }: OfferRow): Offer {
  return {
    ...row,
    id: row.id as OfferId,
    municipalityId: row.municipalityId as MunicipalityId,
    institutionId: row.institutionId as InstitutionId | null,
    memberMunicipalityIds: row.memberMunicipalityIds as MemberMunicipalityId[],
    proposedBy: row.proposedBy as PersonId | null,
    lastChecked: row.lastChecked as CivilDate,
  };
}

function toRow({ version: _counted, memberMunicipalityIds, languages, ...offer }: Offer): Omit<OfferRow, 'version'> {
  return { ...offer, memberMunicipalityIds: [...memberMunicipalityIds], languages: [...languages] };
}
