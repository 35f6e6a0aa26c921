import type { EntityManager } from 'typeorm';

import type { PersonId } from '@systemblick/domain/kernel/id';
import type { ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';
import type { DotVoting } from '@systemblick/domain/themes/dot-voting';
import type { PrevalenceSurvey } from '@systemblick/domain/themes/prevalence-survey';

import type { Tenant } from '../platform/tenant.js';
import { toDotVoting, toWeighing } from './dot-voting.mapping.js';
import { toAddressee, toSurvey } from './survey.mapping.js';
import { DotVotingRow, DotWeighingRow, PrevalenceSurveyRow, SurveyAddresseeRow } from './theme.rows.js';

/** Dot votings and surveys: one statement a list, one for all children of its rows. */
export class WeighingQueries {
  constructor(private readonly tenant: Tenant) {}

  /** The newest first. */
  dotVotingsOf(sessionId: ReconstructionSessionId): Promise<readonly DotVoting[]> {
    return this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(DotVotingRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.session_id = :sessionId', { sessionId })
        .orderBy('row.id', 'DESC')
        .getMany();
      const weighings = await manager
        .createQueryBuilder(DotWeighingRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.voting_id = ANY (:ids)', {
          ids: rows.map(({ id }) => id),
        })
        .getMany();
      return rows.map((row) =>
        toDotVoting(row, weighings.filter(({ votingId }) => votingId === row.id).map(toWeighing)),
      );
    });
  }

  /** Every survey about these themes, the newest first. */
  surveysOf = (themeIds: readonly string[]): Promise<ReadonlyMap<string, readonly PrevalenceSurvey[]>> =>
    this.tenant.read(async (manager) => {
      const surveys = await surveysWhere(manager, 'row.theme_id = ANY (:themeIds)', { themeIds: [...themeIds] });
      return new Map(themeIds.map((id) => [id, surveys.filter(({ themeId }) => themeId === id)]));
    });

  surveysById = (ids: readonly string[]): Promise<ReadonlyMap<string, PrevalenceSurvey>> =>
    this.tenant.read(async (manager) => {
      const surveys = await surveysWhere(manager, 'row.id = ANY (:ids)', { ids: [...ids] });
      return new Map(surveys.map((survey) => [survey.id, survey]));
    });

  /** Open surveys addressed to somebody. */
  surveysFor(personId: PersonId): Promise<readonly PrevalenceSurvey[]> {
    return this.tenant.read((manager) =>
      surveysWhere(
        manager,
        `row.state = 'open' AND EXISTS (SELECT 1 FROM survey_addressee a
           WHERE a.municipality_id = row.municipality_id AND a.survey_id = row.id AND a.person_id = :personId)`,
        { personId },
      ),
    );
  }

  /** Whom a survey asks: everybody who works as a case manager today. */
  caseManagers(): Promise<readonly PersonId[]> {
    return this.tenant.read(async (manager) => {
      const rows = await manager.query<{ id: PersonId }[]>(
        `SELECT id FROM person WHERE municipality_id = current_municipality() AND state = 'active' AND 'caseManager' = ANY (roles)`,
      );
      return rows.map(({ id }) => id);
    });
  }
}

async function surveysWhere(
  manager: EntityManager,
  condition: string,
  given: Readonly<Record<string, unknown>>,
): Promise<readonly PrevalenceSurvey[]> {
  const rows = await manager
    .createQueryBuilder(PrevalenceSurveyRow, 'row')
    .where('row.municipality_id = current_municipality()')
    .andWhere(condition, given)
    .orderBy('row.until_day', 'DESC')
    .addOrderBy('row.id', 'DESC')
    .getMany();
  const addressees = await manager
    .createQueryBuilder(SurveyAddresseeRow, 'row')
    .where('row.municipality_id = current_municipality() AND row.survey_id = ANY (:ids)', {
      ids: rows.map(({ id }) => id),
    })
    .getMany();
  return rows.map((row) => toSurvey(row, addressees.filter(({ surveyId }) => surveyId === row.id).map(toAddressee)));
}
