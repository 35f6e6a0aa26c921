import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { OfferState } from '@systemblick/domain/people/offer-state';

import { InstitutionRow, PersonRow } from './people.rows.js';

@Entity('offer')
@Check('offer_state', `state IN ('proposed', 'listed', 'retired')`)
@Index('offer_by_name', ['municipalityId', 'name', 'id'])
@Index('offer_by_last_checked', ['municipalityId', 'lastChecked'])
@ForeignKey(() => InstitutionRow, ['municipalityId', 'institutionId'], ['municipalityId', 'id'], {
  name: 'offer_institution',
})
@ForeignKey(() => PersonRow, ['municipalityId', 'proposedBy'], ['municipalityId', 'id'], { name: 'offer_proposed_by' })
export class OfferRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'offer_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'offer_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: OfferState;
  @Column('text') name!: string;
  @Column('text') provider!: string;
  @Column('uuid', { name: 'institution_id', nullable: true }) institutionId!: string | null;
  @Column('uuid', { name: 'member_municipality_ids', array: true }) memberMunicipalityIds!: string[];
  @Column('text') field!: string;
  @Column('text', { name: 'target_group' }) targetGroup!: string;
  @Column('text', { array: true }) languages!: string[];
  @Column('text', { nullable: true }) access!: string | null;
  @Column('text', { nullable: true }) times!: string | null;
  @Column('boolean', { name: 'child_care' }) childCare!: boolean;
  @Column('boolean', { name: 'barrier_free' }) barrierFree!: boolean;
  @Column('text', { nullable: true }) transport!: string | null;
  @Column('text', { nullable: true }) costs!: string | null;
  @Column('text') description!: string;
  @Column('text', { name: 'contact_role', nullable: true }) contactRole!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('uuid', { name: 'proposed_by', nullable: true }) proposedBy!: string | null;
  @Column('date', { name: 'last_checked' }) lastChecked!: string;
  /** Kept by a trigger; only the database reads it. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false }) search?: string;
}
