import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { OfferId } from '@systemblick/domain/people/offer';
import type { OfferGap, OfferGapId } from '@systemblick/domain/themes/offer-gap';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import type { Mapping } from '../platform/aggregate-store.js';
import { OfferGapRow } from './offer-gap.rows.js';

export const offerGapMapping: Mapping<OfferGap, OfferGapRow> = {
  kind: 'OfferGap',
  row: OfferGapRow,
  toAggregate: toOfferGap,
  toRow: ({ version: _counted, ...gap }) => gap,
};

export function toOfferGap(row: OfferGapRow): OfferGap {
  return {
    ...row,
    id: row.id as OfferGapId,
    municipalityId: row.municipalityId as MunicipalityId,
    themeId: row.themeId as GenerativeThemeId,
    offerId: row.offerId as OfferId | null,
    notedBy: row.notedBy as PersonId,
    notedOn: row.notedOn as CivilDate,
  };
}
