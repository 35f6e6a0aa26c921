import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { OfferGapKind } from '@systemblick/domain/themes/offer-gap';
import type { OfferGapState } from '@systemblick/domain/themes/offer-gap-state';

import { OfferRow } from '../people/offer.rows.js';
import { PersonRow } from '../people/people.rows.js';
import { GenerativeThemeRow } from './theme.rows.js';

@Entity('offer_gap')
@Check('offer_gap_state', `state IN ('open', 'closed')`)
@Check('offer_gap_kind', `kind IN ('missing', 'unsuitable')`)
@Check(
  'offer_gap_says',
  `CASE kind WHEN 'missing' THEN note IS NOT NULL AND offer_id IS NULL ELSE offer_id IS NOT NULL END`,
)
@Index('offer_gap_by_theme', ['municipalityId', 'themeId'])
@Index('offer_gap_by_offer', ['municipalityId', 'offerId'])
@ForeignKey(() => GenerativeThemeRow, ['municipalityId', 'themeId'], ['municipalityId', 'id'], {
  name: 'offer_gap_theme',
})
@ForeignKey(() => OfferRow, ['municipalityId', 'offerId'], ['municipalityId', 'id'], { name: 'offer_gap_offer' })
@ForeignKey(() => PersonRow, ['municipalityId', 'notedBy'], ['municipalityId', 'id'], { name: 'offer_gap_noted_by' })
export class OfferGapRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'offer_gap_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'offer_gap_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: OfferGapState;
  @Column('uuid', { name: 'theme_id' }) themeId!: string;
  @Column('text') kind!: OfferGapKind;
  @Column('uuid', { name: 'offer_id', nullable: true }) offerId!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'noted_by' }) notedBy!: string;
  @Column('date', { name: 'noted_on' }) notedOn!: string;
}
