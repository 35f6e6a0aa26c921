import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { BodyKind, Role } from '@systemblick/domain/kernel/actor';
import type { Body } from '@systemblick/domain/people/body';
import type { Institution } from '@systemblick/domain/people/institution';
import type { InstitutionType } from '@systemblick/domain/people/institution-type';
import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';
import type { ContactPerson, SizeClass } from '@systemblick/domain/people/member-municipality';
import type { Capacity } from '@systemblick/domain/people/membership';
import type { MunicipalityKind, MunicipalitySettings } from '@systemblick/domain/people/municipality';
import type { Person } from '@systemblick/domain/people/person';
import type { RulesOfProcedure } from '@systemblick/domain/people/rules-of-procedure';

@Entity('municipality')
@Check('municipality_is_its_own', `id = municipality_id`)
@Check('municipality_kind', `kind IN ('county', 'independentCity')`)
export class MunicipalityRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'municipality_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'municipality_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') name!: string;
  @Column('text') kind!: MunicipalityKind;
  @Column('jsonb') settings!: MunicipalitySettings;
}

@Entity('member_municipality')
@Index('member_municipality_name', { synchronize: false })
export class MemberMunicipalityRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'member_municipality_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'member_municipality_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') name!: string;
  @Column('text', { name: 'size_class' }) sizeClass!: SizeClass;
  @Column('jsonb') contact!: ContactPerson;
  /** Kept by the database: another had this name before a name was one's alone. */
  @Column({ type: 'boolean', name: 'name_doubled', default: false, insert: false, update: false })
  nameDoubled?: boolean;
}

@Entity('institution')
@Check('institution_state', `state IN ('active', 'closed')`)
@ForeignKey(() => MemberMunicipalityRow, ['municipalityId', 'memberMunicipalityId'], ['municipalityId', 'id'], {
  name: 'institution_member_municipality',
})
@Index('institution_name', { synchronize: false })
export class InstitutionRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'institution_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'institution_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: Institution['state'];
  @Column('text') name!: string;
  @Column('text', { name: 'short_name' }) shortName!: string;
  @Column('text') type!: InstitutionType;
  @Column('text', { name: 'legal_spheres', array: true }) legalSpheres!: LegalSphere[];
  @Column('uuid', { name: 'member_municipality_id', nullable: true }) memberMunicipalityId!: string | null;
  @Column('boolean', { name: 'inside_administration' }) insideAdministration!: boolean;
  @Column('uuid', { name: 'leader_id', nullable: true }) leaderId!: string | null;
  /** Kept by the database: another had this name before a name was one's alone. */
  @Column({ type: 'boolean', name: 'name_doubled', default: false, insert: false, update: false })
  nameDoubled?: boolean;
}

@Entity('person')
@Check('person_state', `state IN ('active', 'left')`)
@ForeignKey(() => InstitutionRow, ['municipalityId', 'institutionId'], ['municipalityId', 'id'], {
  name: 'person_institution',
})
@Index('person_by_institution', ['municipalityId', 'institutionId'])
@Index('person_email', { synchronize: false })
export class PersonRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'person_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: Person['state'];
  @Column('text') name!: string;
  @Column('text', { nullable: true }) position!: string | null;
  @Column('uuid', { name: 'institution_id', nullable: true }) institutionId!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { array: true }) roles!: Role[];
  @Column('boolean', { name: 'named_in_public', default: false }) namedInPublic!: boolean;
  /** Kept by the database: another person had this address before an address was one person's. */
  @Column({ type: 'boolean', name: 'email_doubled', default: false, insert: false, update: false })
  emailDoubled?: boolean;
}

@Entity('body')
@Check('body_kind', `kind IN ('workingGroup', 'projectGroup', 'steeringGroup', 'memberMunicipalityBody')`)
@Check('body_state', `state IN ('active', 'dissolved')`)
@Check('body_chairs_differ', `chair_id <> deputy_chair_id`)
@ForeignKey(() => MemberMunicipalityRow, ['municipalityId', 'memberMunicipalityId'], ['municipalityId', 'id'], {
  name: 'body_member_municipality',
})
@Index('body_name', { synchronize: false })
export class BodyRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'body_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'body_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: Body['state'];
  @Column('text') kind!: BodyKind;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) rhythm!: string | null;
  @Column('uuid', { name: 'member_municipality_id', nullable: true }) memberMunicipalityId!: string | null;
  @Column('boolean', { name: 'existed_before' }) existedBefore!: boolean;
  @Column('jsonb') rules!: RulesOfProcedure;
  @Column('uuid', { name: 'chair_id', nullable: true }) chairId!: string | null;
  @Column('uuid', { name: 'deputy_chair_id', nullable: true }) deputyChairId!: string | null;
  @Column('uuid', { name: 'minute_taker_id', nullable: true }) minuteTakerId!: string | null;
  /** Kept by the database: another had this name before a name was one's alone. */
  @Column({ type: 'boolean', name: 'name_doubled', default: false, insert: false, update: false })
  nameDoubled?: boolean;
}

@Entity('seat')
@Index('seat_by_body', ['municipalityId', 'bodyId'])
@ForeignKey(() => BodyRow, ['municipalityId', 'bodyId'], ['municipalityId', 'id'], { name: 'seat_body' })
@ForeignKey(() => InstitutionRow, ['municipalityId', 'institutionId'], ['municipalityId', 'id'], {
  name: 'seat_institution',
})
export class SeatRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'seat_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'seat_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'body_id' }) bodyId!: string;
  @Column('uuid', { name: 'institution_id', nullable: true }) institutionId!: string | null;
  @Column('boolean') voting!: boolean;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
}

@Entity('membership')
@Check('membership_capacity', `capacity IN ('member', 'deputy')`)
@Check('membership_span', `until_day >= from_day`)
@Index('membership_by_seat', ['municipalityId', 'seatId'])
@Index('membership_by_person', ['municipalityId', 'personId'])
@ForeignKey(() => SeatRow, ['municipalityId', 'seatId'], ['municipalityId', 'id'], { name: 'membership_seat' })
@ForeignKey(() => PersonRow, ['municipalityId', 'personId'], ['municipalityId', 'id'], { name: 'membership_person' })
export class MembershipRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'membership_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'membership_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'seat_id' }) seatId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') capacity!: Capacity;
  @Column('date', { name: 'from_day' }) from!: string;
  @Column('date', { name: 'until_day', nullable: true }) until!: string | null;
}
