import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { PrevalenceSurvey, PrevalenceSurveyId } from '@systemblick/domain/themes/prevalence-survey';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import type { Mapping } from '../platform/aggregate-store.js';
import { PrevalenceSurveyRow, SurveyAddresseeRow } from './theme.rows.js';

export type Addressee = { readonly personId: PersonId; readonly answered: boolean };

/**
 * The four sums stand in the survey's row, who has answered in the addressees' rows, and an answer nowhere: no key
 * leads from a person to a sum. All four sums are written anew with each answer, so that none of them alone bears the
 * transaction of its last one.
 */
export const surveyMapping: Mapping<PrevalenceSurvey, PrevalenceSurveyRow, readonly Addressee[]> = {
  kind: 'PrevalenceSurvey',
  row: PrevalenceSurveyRow,
  children: {
    async load(manager, { municipalityId, id, state }) {
      if (state === 'closed') return [];
      const rows = await manager.find(SurveyAddresseeRow, {
        where: { municipalityId, surveyId: id },
        order: { personId: 'ASC' },
      });
      return rows.map(toAddressee);
    },
    async save(manager, survey, before) {
      const key = { municipalityId: survey.municipalityId, surveyId: survey.id };
      if (survey.state === 'closed') {
        await manager.delete(SurveyAddresseeRow, key);
        return;
      }
      if (!before) {
        await manager.insert(
          SurveyAddresseeRow,
          survey.askedIds.map((personId) => ({ ...key, personId, answered: survey.answeredIds.includes(personId) })),
        );
        return;
      }
      const known = before.state === 'open' ? before.answeredIds : [];
      for (const personId of survey.answeredIds.filter((id) => !known.includes(id)))
        await manager.update(SurveyAddresseeRow, { ...key, personId }, { answered: true });
    },
  },
  toAggregate: toSurvey,
  toRow: ({ municipalityId, id, state, themeId, question, until, asked, counts }) => ({
    municipalityId,
    id,
    state,
    themeId,
    question,
    until,
    asked,
    ...counts,
  }),
};

export const toAddressee = ({ personId, answered }: SurveyAddresseeRow): Addressee => ({
  personId: personId as PersonId,
  answered,
});

export function toSurvey(row: PrevalenceSurveyRow, addressees: readonly Addressee[]): PrevalenceSurvey {
  const { none, oneToTwo, threeToFive, more } = row;
  const base = {
    id: row.id as PrevalenceSurveyId,
    municipalityId: row.municipalityId as MunicipalityId,
    version: row.version,
    themeId: row.themeId as GenerativeThemeId,
    question: row.question,
    until: row.until as CivilDate,
    asked: row.asked,
    counts: { none, oneToTwo, threeToFive, more },
  };
  if (row.state === 'closed') return { ...base, state: 'closed' };

  const answered = addressees.filter((addressee) => addressee.answered);
  return {
    ...base,
    state: 'open',
    askedIds: addressees.map(({ personId }) => personId),
    answeredIds: answered.map(({ personId }) => personId),
  };
}
