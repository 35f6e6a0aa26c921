import type { OfferGap } from '@systemblick/domain/themes/offer-gap';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import type { Tenant } from '../platform/tenant.js';
import { toOfferGap } from './offer-gap.mapping.js';
import { OfferGapRow } from './offer-gap.rows.js';

/** What themes say about offers, and which themes hints went into. */
export class OfferGapQueries {
  constructor(private readonly tenant: Tenant) {}

  /** The newest first. */
  ofThemes = (themeIds: readonly string[]) => this.by('theme_id', themeIds, ({ themeId }) => themeId);
  /** The newest first. */
  ofOffers = (offerIds: readonly string[]) => this.by('offer_id', offerIds, ({ offerId }) => offerId);

  /** The theme each hint became evidence of. */
  themeOfHints = (hintIds: readonly string[]): Promise<ReadonlyMap<string, GenerativeThemeId>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager.query<{ hint: string; theme: GenerativeThemeId }[]>(
        `SELECT hint, t.id AS theme FROM generative_theme t CROSS JOIN unnest(t.hint_ids) AS hint
         WHERE t.municipality_id = current_municipality() AND t.hint_ids && $1::uuid[] AND hint = ANY ($1)
         ORDER BY t.number DESC`,
        [[...hintIds]],
      );
      return new Map(rows.map(({ hint, theme }) => [hint, theme]));
    });

  private by(
    column: 'theme_id' | 'offer_id',
    ids: readonly string[],
    key: (gap: OfferGap) => string | null,
  ): Promise<ReadonlyMap<string, readonly OfferGap[]>> {
    return this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(OfferGapRow, 'row')
        .where(`row.municipality_id = current_municipality() AND row.${column} = ANY (:ids)`, { ids: [...ids] })
        .orderBy('row.noted_on', 'DESC')
        .addOrderBy('row.id', 'DESC')
        .getMany();
      const gaps = rows.map(toOfferGap);
      return new Map(ids.map((id) => [id, gaps.filter((gap) => key(gap) === id)]));
    });
  }
}
