import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';
import type { DotVotingState } from '@systemblick/domain/themes/dot-voting-state';
import type { Dots } from '@systemblick/domain/themes/dot-voting';
import type { Escalation, RouteStep } from '@systemblick/domain/themes/route';
import type { RouteKind, RouteState } from '@systemblick/domain/themes/route-state';
import type { SurveyState } from '@systemblick/domain/themes/survey-state';
import type { ThemeKind, ThemeState } from '@systemblick/domain/themes/theme';

import { CaseBundleRow } from '../cases/case.rows.js';
import { BodyRow, InstitutionRow, PersonRow } from '../people/people.rows.js';
import { ReconstructionSessionRow } from '../reconstruction/reconstruction.rows.js';

@Entity('generative_theme')
@Check(
  'generative_theme_state',
  `state IN ('proposed', 'stored', 'onRoute', 'settled', 'submitted', 'decided', 'implemented', 'merged', 'split', 'dropped')`,
)
@Check('generative_theme_kind', `kind IN ('socialProblem', 'successFactor')`)
@Check(
  'generative_theme_priority',
  `num_nulls(affected, severity, influence, sphere_breadth) IN (0, 4) AND affected BETWEEN 1 AND 5 AND severity BETWEEN 1 AND 5 AND influence BETWEEN 1 AND 5 AND sphere_breadth BETWEEN 1 AND 5`,
)
@Check(
  'generative_theme_on_route',
  `(state IN ('onRoute', 'settled', 'submitted', 'decided', 'implemented')) = (route_id IS NOT NULL)`,
)
@Check(
  'generative_theme_stored',
  `(state = 'stored') = (stored_on IS NOT NULL) AND (state = 'stored') = (revisit_on IS NOT NULL)`,
)
@Check('generative_theme_reason', `(state IN ('stored', 'dropped')) = (reason IS NOT NULL)`)
@Check(
  'generative_theme_settled',
  `(state = 'settled') = (outcome IS NOT NULL) AND (state = 'settled') = (settled_on IS NOT NULL)`,
)
@Check('generative_theme_decided', `(state IN ('decided', 'implemented')) = (decided_on IS NOT NULL)`)
@Check('generative_theme_implemented', `(state = 'implemented') = (implemented_on IS NOT NULL)`)
@Check('generative_theme_merged', `(state = 'merged') = (merged_into IS NOT NULL) AND merged_into <> id`)
@Check('generative_theme_split', `(state = 'split') = (split_into IS NOT NULL) AND cardinality(split_into) >= 2`)
@Index('generative_theme_by_number', ['municipalityId', 'number'], { unique: true })
@Index('generative_theme_by_state', ['municipalityId', 'state'])
@Index('generative_theme_by_priority', { synchronize: false })
@Index('generative_theme_by_session', ['municipalityId', 'sessionId'])
@ForeignKey(() => CaseBundleRow, ['municipalityId', 'bundleId'], ['municipalityId', 'id'], {
  name: 'generative_theme_bundle',
})
@ForeignKey(() => ReconstructionSessionRow, ['municipalityId', 'sessionId'], ['municipalityId', 'id'], {
  name: 'generative_theme_session',
})
@ForeignKey(() => PersonRow, ['municipalityId', 'proposedBy'], ['municipalityId', 'id'], {
  name: 'generative_theme_proposed_by',
})
@ForeignKey(() => GenerativeThemeRow, ['municipalityId', 'mergedInto'], ['municipalityId', 'id'], {
  name: 'generative_theme_successor',
})
@ForeignKey(() => RouteRow, ['municipalityId', 'routeId'], ['municipalityId', 'id'], { name: 'generative_theme_route' })
export class GenerativeThemeRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'generative_theme_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'generative_theme_pk' }) id!: string;
  @Column('integer') version!: number;
  /** Counted by a trigger, from 1 in each municipality. */
  @Column({ type: 'integer', insert: false, update: false }) number?: number;
  @Column('text') state!: ThemeState;
  @Column('text') kind!: ThemeKind;
  @Column('text') title!: string;
  @Column('text') description!: string;
  @Column('text', { nullable: true }) question!: string | null;
  @Column('text', { name: 'legal_spheres', array: true }) legalSpheres!: LegalSphere[];
  @Column('uuid', { name: 'institution_ids', array: true }) institutionIds!: string[];
  @Column('uuid', { name: 'bundle_id', nullable: true }) bundleId!: string | null;
  @Column('uuid', { name: 'session_id', nullable: true }) sessionId!: string | null;
  @Column('uuid', { name: 'observation_ids', array: true }) observationIds!: string[];
  @Column('uuid', { name: 'hint_ids', array: true }) hintIds!: string[];
  @Column('smallint', { nullable: true }) affected!: number | null;
  @Column('smallint', { nullable: true }) severity!: number | null;
  @Column('smallint', { nullable: true }) influence!: number | null;
  @Column('smallint', { name: 'sphere_breadth', nullable: true }) sphereBreadth!: number | null;
  @Column('date', { name: 'proposed_on' }) proposedOn!: string;
  @Column('uuid', { name: 'proposed_by', nullable: true }) proposedBy!: string | null;
  @Column('integer', { name: 'times_seen_again' }) timesSeenAgain!: number;
  @Column('boolean') shared!: boolean;
  @Column('uuid', { name: 'route_id', nullable: true }) routeId!: string | null;
  @Column('date', { name: 'stored_on', nullable: true }) storedOn!: string | null;
  @Column('date', { name: 'revisit_on', nullable: true }) revisitOn!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('date', { name: 'settled_on', nullable: true }) settledOn!: string | null;
  @Column('date', { name: 'decided_on', nullable: true }) decidedOn!: string | null;
  @Column('date', { name: 'implemented_on', nullable: true }) implementedOn!: string | null;
  @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto!: string | null;
  @Column('uuid', { name: 'split_into', array: true, nullable: true }) splitInto!: string[] | null;
}

@Entity('route')
@Check('route_state', `state IN ('open', 'settled', 'back', 'submitted')`)
@Check('route_kind', `kind IN ('bilateral', 'workingGroup', 'projectGroup')`)
@Check(
  'route_bilateral',
  `(kind = 'bilateral') = (partner_institution_id IS NOT NULL) AND (kind = 'bilateral') = (contact IS NOT NULL)`,
)
@Check(
  'route_working_group',
  `(kind = 'workingGroup') = (body_id IS NOT NULL) AND (kind = 'workingGroup') = (across_legal_spheres IS NOT NULL)`,
)
@Check('route_escalated', `escalation IS NULL OR kind = 'bilateral'`)
@Check('route_settled', `state <> 'settled' OR kind <> 'projectGroup'`)
@Check(
  'route_ended',
  `(state IN ('settled', 'back')) = (outcome IS NOT NULL) AND (state IN ('settled', 'back')) = (ended_on IS NOT NULL)`,
)
@Index('route_by_theme', ['municipalityId', 'themeId'])
@Index('route_by_body', ['municipalityId', 'bodyId'])
@ForeignKey(() => GenerativeThemeRow, ['municipalityId', 'themeId'], ['municipalityId', 'id'], { name: 'route_theme' })
@ForeignKey(() => PersonRow, ['municipalityId', 'responsibleId'], ['municipalityId', 'id'], {
  name: 'route_responsible',
})
@ForeignKey(() => InstitutionRow, ['municipalityId', 'partnerInstitutionId'], ['municipalityId', 'id'], {
  name: 'route_partner',
})
@ForeignKey(() => BodyRow, ['municipalityId', 'bodyId'], ['municipalityId', 'id'], { name: 'route_body' })
export class RouteRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'route_pk' }) municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'route_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: RouteState;
  @Column('text') kind!: RouteKind;
  @Column('uuid', { name: 'theme_id' }) themeId!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'responsible_id', nullable: true }) responsibleId!: string | null;
  @Column('date', { name: 'opened_on' }) openedOn!: string;
  @Column('uuid', { name: 'partner_institution_id', nullable: true }) partnerInstitutionId!: string | null;
  @Column('text', { nullable: true }) contact!: string | null;
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId!: string | null;
  @Column('boolean', { name: 'across_legal_spheres', nullable: true }) acrossLegalSpheres!: boolean | null;
  @Column('jsonb') steps!: readonly RouteStep[];
  @Column('jsonb', { nullable: true }) escalation!: Escalation | null;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
}

@Entity('dot_voting')
@Check('dot_voting_state', `state IN ('open', 'closed')`)
@Check('dot_voting_closed', `(state = 'closed') = (result IS NOT NULL) AND (state = 'closed') = (voters IS NOT NULL)`)
@Check('dot_voting_budget', `budget BETWEEN 1 AND 100`)
@Check('dot_voting_themes', `cardinality(theme_ids) > 0`)
@Index('dot_voting_by_session', ['municipalityId', 'sessionId'])
@ForeignKey(() => ReconstructionSessionRow, ['municipalityId', 'sessionId'], ['municipalityId', 'id'], {
  name: 'dot_voting_session',
})
export class DotVotingRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'dot_voting_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dot_voting_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: DotVotingState;
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('uuid', { name: 'theme_ids', array: true }) themeIds!: string[];
  @Column('integer') budget!: number;
  @Column('jsonb', { nullable: true }) result!: readonly Dots[] | null;
  @Column('integer', { nullable: true }) voters!: number | null;
}

/** Somebody's dots while they may still be changed. All of a voting's rows go at its close; only the sums stay. */
@Entity('dot_weighing')
@ForeignKey(() => DotVotingRow, ['municipalityId', 'votingId'], ['municipalityId', 'id'], {
  name: 'dot_weighing_voting',
})
export class DotWeighingRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'dot_weighing_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { name: 'voting_id', primaryKeyConstraintName: 'dot_weighing_pk' }) votingId!: string;
  @PrimaryColumn('uuid', { name: 'voter_id', primaryKeyConstraintName: 'dot_weighing_pk' }) voterId!: string;
  @Column('jsonb') dots!: readonly Dots[];
}

/**
 * A survey keeps four sums and no answers. The limit of that: until the row is vacuumed, and in the write-ahead log,
 * whoever runs the database finds its earlier versions and, by the transaction, the addressee marked with each.
 */
@Entity('prevalence_survey')
@Check('prevalence_survey_state', `state IN ('open', 'closed')`)
@Check('prevalence_survey_counts', `none >= 0 AND one_to_two >= 0 AND three_to_five >= 0 AND more >= 0`)
@Check('prevalence_survey_answers', `asked > 0 AND none + one_to_two + three_to_five + more <= asked`)
@Index('prevalence_survey_by_theme', ['municipalityId', 'themeId'])
@ForeignKey(() => GenerativeThemeRow, ['municipalityId', 'themeId'], ['municipalityId', 'id'], {
  name: 'prevalence_survey_theme',
})
export class PrevalenceSurveyRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'prevalence_survey_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'prevalence_survey_pk' }) id!: string;
  @Column('integer') version!: number;
  @Column('text') state!: SurveyState;
  @Column('uuid', { name: 'theme_id' }) themeId!: string;
  @Column('text') question!: string;
  @Column('date', { name: 'until_day' }) until!: string;
  @Column('integer') asked!: number;
  @Column('integer') none!: number;
  @Column('integer', { name: 'one_to_two' }) oneToTwo!: number;
  @Column('integer', { name: 'three_to_five' }) threeToFive!: number;
  @Column('integer') more!: number;
}

/** Who is asked and has answered, so that nobody does twice; never what. All of a survey's rows go at its close. */
@Entity('survey_addressee')
@Index('survey_addressee_by_person', ['municipalityId', 'personId'])
@ForeignKey(() => PrevalenceSurveyRow, ['municipalityId', 'surveyId'], ['municipalityId', 'id'], {
  name: 'survey_addressee_survey',
})
@ForeignKey(() => PersonRow, ['municipalityId', 'personId'], ['municipalityId', 'id'], {
  name: 'survey_addressee_person',
})
export class SurveyAddresseeRow {
  @PrimaryColumn('uuid', { name: 'municipality_id', primaryKeyConstraintName: 'survey_addressee_pk' })
  municipalityId!: string;
  @PrimaryColumn('uuid', { name: 'survey_id', primaryKeyConstraintName: 'survey_addressee_pk' }) surveyId!: string;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'survey_addressee_pk' }) personId!: string;
  @Column('boolean') answered!: boolean;
}
